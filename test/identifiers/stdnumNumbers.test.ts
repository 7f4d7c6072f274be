import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { IdentifierVerdict } from "../../src/checks/identifier/verdict.js";
import { verdictAs } from "./judgeAs.js";
import differences from "./stdnum-js-numbers/differences.json" with { type: "json" };
import kindsByType from "./stdnum-js-numbers/kinds.json" with { type: "json" };
import notCovered from "./stdnum-js-numbers/notCovered.json" with { type: "json" };

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
const left = new Map(Object.entries(notCovered));

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

test("every type is a kind of ours or left out with a reason", () => {
  const types = [...new Set(lines.map(typeOf))];
  expect(types.filter((type) => kinds.has(type) === left.has(type))).toEqual([]);
  expect([...kinds.keys(), ...left.keys()].filter((type) => !types.includes(type))).toEqual([]);
});

test("775 lines of 127 types: 687 of 112 types are judged, 9 otherwise than by the list; 88 lines are left out", () => {
  expect(lines).toHaveLength(775);
  expect(judged).toHaveLength(687);
  expect([kinds.size, left.size, differences.length]).toEqual([112, 15, 9]);
});
