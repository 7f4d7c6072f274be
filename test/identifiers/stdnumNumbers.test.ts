import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { IdentifierVerdict } from "../../src/checks/identifier/verdict.js";
import { verdictAs } from "./judgeAs.js";
import differences from "./stdnum-js-numbers/differences.json" with { type: "json" };
import kindsByType from "./stdnum-js-numbers/kinds.json" with { type: "json" };

interface Line {
  readonly country: string;
  readonly type: string;
  readonly number: string;
  readonly valid: boolean;
}

interface Judged extends Line {
  readonly name: string;
  readonly ours: IdentifierVerdict;
}

const kinds = new Map(Object.entries(kindsByType));

const lines = readFileSync(new URL("stdnum-js-numbers/numbers.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Line);

const typeOf = ({ country, type }: Line): string => `${country}.${type}`;

/** Our British kind asks for the letters in front, which the list leaves out. */
const numberOf = ({ number }: Line, kind: string): string =>
  kind === "gb-vat" && !number.startsWith("GB") ? `GB${number}` : number;

const judged = lines.flatMap((line): readonly Judged[] => {
  const kind = kinds.get(typeOf(line));
  if (kind === undefined) return [];
  return [{ ...line, name: `${typeOf(line)} ${line.number}`, ours: verdictAs(kind, numberOf(line, kind)) }];
});

/** What is only doubtful we do not call right, either. */
const agrees = ({ valid, ours }: Judged): boolean => valid === (ours === "valid");

test("every line is judged as the list does, but for the known differences", () => {
  const differ = judged.filter((one) => !agrees(one)).map(({ name, ours }) => ({ line: name, ours }));
  expect(differ).toEqual(differences.map(({ line, ours }) => ({ line, ours })));
});

test("all 775 lines, of 127 types, are judged, ten otherwise than by the list", () => {
  expect([...kinds.keys()].sort()).toEqual([...new Set(lines.map(typeOf))].sort());
  expect([lines.length, judged.length, kinds.size, differences.length]).toEqual([775, 775, 127, 10]);
});
