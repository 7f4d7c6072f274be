import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { writeGenerated } from "./writeGenerated.js";

const addresses = new URL("../../addresses/", import.meta.url);
const modules = new URL("../generated/addresses/", import.meta.url);

function writeCountry(country: string): void {
  const format: unknown = JSON.parse(readFileSync(new URL(`${country}.json`, addresses), "utf8"));
  writeGenerated(
    `addresses/${country}.ts`,
    `import type { AddressFormat } from "../../model/addressFormat.js";\n\nconst format: AddressFormat = JSON.parse(${JSON.stringify(JSON.stringify(format))}) as AddressFormat;\n\nexport default format;\n`,
  );
}

/** Writes the address formats as plain modules, one a country, and what loads them one by one. */
export function prepareAddresses(): void {
  const countries = readdirSync(addresses)
    .map((file) => basename(file, ".json"))
    .sort();
  for (const file of existsSync(modules) ? readdirSync(modules) : [])
    if (!countries.includes(basename(file, ".ts"))) rmSync(new URL(file, modules));
  for (const country of countries) writeCountry(country);
  const loaders = countries.map((country) => `  ${country}: () => import("./addresses/${country}.js"),\n`).join("");
  writeGenerated(
    "addressLoaders.ts",
    `import type { AddressFormat } from "../model/addressFormat.js";\n\n/** Loads one country's address format. */\nexport const addressLoaders: { readonly [country: string]: () => Promise<{ readonly default: AddressFormat }> } = {\n${loaders}};\n`,
  );
}
