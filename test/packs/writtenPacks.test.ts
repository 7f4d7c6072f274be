import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_KINDS } from "../../src/checks/kinds.js";
import { packs } from "../../src/generated/packs.js";
import { OPERATORS } from "../../src/logic/operators/index.js";
import { inverted, turnedBack } from "../../src/packs/inverted.js";
import { readPacks } from "../../src/packs/readPacks.js";
import { rowsOf, tableOf } from "../../src/packs/table.js";
import { writePacks } from "../../src/slice/writePacks.js";

const value = fc.jsonValue().filter((one) => one !== null);
const key = fc.constantFrom("id", "when", "check", "remedy", "__proto__", "0");

describe("a table", () => {
  test("gives back the rows that it was made of", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(key, value)), (rows) => {
        const written: unknown = JSON.parse(JSON.stringify(tableOf(rows)));
        const read = rowsOf(written as ReturnType<typeof tableOf>, rows.length);
        expect(JSON.stringify(read.map((row) => Object.entries(row).sort()))).toBe(
          JSON.stringify(rows.map((row) => Object.entries(row).sort())),
        );
      }),
      { seed: 6 },
    );
  });

  test("says nothing where a row does", () => {
    expect(tableOf([{ id: "a" }, { id: "b", per: "listing.model" }])).toEqual({
      id: ["a", "b"],
      per: [null, "listing.model"],
    });
  });
});

test("what many keys have is written once", () => {
  const homes = { VAT: "registrations", passport: "documents", EORI: "registrations" };
  expect(inverted(homes)).toEqual([
    ["registrations", ["VAT", "EORI"]],
    ["documents", ["passport"]],
  ]);
  expect(turnedBack(inverted(homes))).toEqual(homes);
});

test("all packs that ship are read as they were written", () => {
  const read = readPacks(JSON.stringify(writePacks(packs)), ALL_KINDS, OPERATORS);
  expect(read.map(({ uses: _, ...pack }) => pack)).toEqual(packs.map(({ uses: _, ...pack }) => pack));
  for (const [index, { uses }] of packs.entries()) {
    const { checks: _, operators: _ops, codeLists: _lists, ...data } = uses;
    expect(read[index]?.uses).toMatchObject(data);
  }
});
