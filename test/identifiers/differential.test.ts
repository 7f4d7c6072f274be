import { describe, expect, test } from "vitest";
import reviewed from "./differences.json" with { type: "json" };
import { kindOf } from "./kinds.js";
import { ORACLES, type Oracle } from "./oracles.js";
import { mended, textsOf } from "./sampleNumbers.js";

/** Of each form; the one of IBANs holds 124 countries. */
const SAMPLES = 40;
const SAMPLES_OF_IBANS = 500;

/** Numbers on which we and another package do not agree. */
interface Difference {
  readonly oracle: string;
  readonly kind: string;
  readonly ours: "accepts" | "refuses";
  readonly numbers: readonly string[];
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every currency that there could be. */
const TRIPLES = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)));

/** Texts of every form as they come, and each made right by us and by the other. */
function candidatesOf({ kind: id, accepts }: Oracle): readonly string[] {
  const { kind, isValid } = kindOf(id);
  if (id === "iso-4217") return TRIPLES;
  const texts = kind.forms.flatMap((form) => textsOf(form, id === "iban" ? SAMPLES_OF_IBANS : SAMPLES));
  return texts.flatMap((text) => [text, mended(text, isValid) ?? text, mended(text, accepts) ?? text]);
}

function differencesFrom(oracle: Oracle): readonly Difference[] {
  const { isValid } = kindOf(oracle.kind);
  const differing = candidatesOf(oracle).filter((number) => isValid(number) !== oracle.accepts(number));
  return (["accepts", "refuses"] as const).flatMap((ours) => {
    const numbers = differing.filter((number) => isValid(number) === (ours === "accepts"));
    return numbers.length === 0 ? [] : [{ oracle: oracle.name, kind: oracle.kind, ours, numbers }];
  });
}

const keyOf = ({ oracle, kind, ours }: { readonly [Key in "oracle" | "kind" | "ours"]: string }): string =>
  `${oracle}: we ${ours.slice(0, -1)} ${kind}`;

const found = ORACLES.flatMap(differencesFrom);

describe("held against other packages", () => {
  test("the reviewed differences are there, and no others", () => {
    expect(found.map(keyOf).sort()).toEqual(reviewed.map(keyOf).sort());
  });

  test.each(reviewed)("$oracle, $kind: we differ only where the review says so", ({ oracle, kind, ours, numbers }) => {
    const own = found.find((one) => one.oracle === oracle && one.kind === kind && one.ours === ours);
    const form = new RegExp(numbers, "u");
    expect((own?.numbers ?? []).filter((number) => !form.test(number))).toEqual([]);
  });

  test("every difference says why", () => {
    expect(reviewed.filter(({ why }) => why.length < 20)).toEqual([]);
  });

  test("165 opinions of five packages on 133 kinds", () => {
    expect([ORACLES.length, new Set(ORACLES.map(({ kind }) => kind)).size]).toEqual([165, 133]);
  });
});
