// Writes addresses/*.json from Google's address data, one file a country. With --check: writes nothing and fails on a difference.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readCountries, readIsoNames, readNumberFirst } from "./sources.js";
import { toAddressFormat } from "./toAddressFormat.js";

const folder = new URL("../../../addresses/", import.meta.url);

function filesOf(): ReadonlyMap<string, string> {
  const [isoNames, numberFirst] = [readIsoNames(), readNumberFirst()];
  return new Map(
    readCountries().map((source) => {
      const format = toAddressFormat(source, isoNames(source.key), numberFirst(source.key));
      return [`${source.key}.json`, `${JSON.stringify(format, undefined, 2)}\n`];
    }),
  );
}

const textOf = (file: string): string | undefined => {
  const url = new URL(file, folder);
  return existsSync(url) ? readFileSync(url, "utf8") : undefined;
};

const files = filesOf();
const present = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
const gone = present.filter((file) => !files.has(file));
const changed = [...files].filter(([file, text]) => textOf(file) !== text);

if (process.argv.includes("--check")) {
  const different = [...gone, ...changed.map(([file]) => file)];
  if (different.length > 0) {
    process.stderr.write(`addresses: not as generated: ${different.join(", ")}. Run npm run addresses and commit.\n`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const file of gone) rmSync(new URL(file, folder));
  for (const [file, text] of changed) writeFileSync(new URL(file, folder), text);
  process.stdout.write(`addresses: ${files.size} countries, ${changed.length} changed, ${gone.length} gone\n`);
}
