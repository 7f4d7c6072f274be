import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "./schemas/jsonSchemas.js";

const folder = new URL("../../dist/schemas/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, schema] of jsonSchemas())
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema)}\n`);
