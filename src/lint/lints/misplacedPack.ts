import { nearest } from "../../model/nearest.js";
import type { Lint } from "../lint.js";

/** Where the packs of each kind stand. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ["marketplace", "marketplaces"],
  ["market", "markets"],
  ["category", "categories"],
  ["service", "services"],
]);

/** Packs in a folder that is called almost like that of their kind, or like that of another. Each such folder is told once. */
export const misplacedPack: Lint = {
  id: "misplaced-pack",
  check: ({ packs }) => {
    const told = new Set<string>();
    return packs.flatMap(({ folder }) => {
      const { kind } = folder.pack;
      const expected = HOMES.get(kind);
      const received = folder.path.split("/").at(-2);
      if (expected === undefined || received === undefined || received === expected) return [];
      const key = `${received} ${kind}`;
      if (nearest(received, HOMES.values()) === undefined || told.has(key)) return [];
      told.add(key);
      const file = `${folder.path}/pack.json`;
      return [{ file, pointer: "/kind", params: { kind, expected: `${expected}/`, received: `${received}/` } }];
    });
  },
};
