import type { Params, Rule } from "../../packs/pack.js";
import type { Lint } from "../lint.js";
import { wordsOf } from "../words.js";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

/** How a number may be written out: 10000 and 10,000; a share also as 2.5 %. */
function forms(value: number): readonly string[] {
  const plain = [String(value), grouped.format(value)];
  const percent = String(Math.round(value * 1e8) / 1e6);
  return value > 0 && value < 1 ? [...plain, `${percent}%`, `${percent} %`] : plain;
}

const stands = (form: string, text: string): boolean =>
  text.includes(form) && new RegExp(`(?<![\\w.,-])${escaped(form)}(?![\\w-]|[.,]\\d)`).test(text);

/** Numbers so small stand in sentences for other reasons. */
const LARGEST_WORD = 1;

/** Some values go by two names, `max` and `lengthMax`: the shorter is told. */
const shortestFirst = (params: Params): readonly (readonly [name: string, value: unknown])[] =>
  Object.entries(params).sort(([a], [b]) => a.length - b.length);

function repeated(text: string, params: Params): readonly [name: string, form: string] | undefined {
  for (const [name, value] of shortestFirst(params)) {
    if (typeof value !== "number" || (Number.isInteger(value) && Math.abs(value) <= LARGEST_WORD)) continue;
    const form = forms(value).find((one) => stands(one, text));
    if (form !== undefined) return [name, form];
  }
  return undefined;
}

/** The first parameter that a text of a rule repeats as a digit, and how. */
export function repeatedIn(text: string, { clauses }: Rule): readonly [name: string, form: string] | undefined {
  const said = text.replace(/\{\{.*?\}\}/g, "…");
  return clauses.map(({ params }) => repeated(said, params)).find((one) => one !== undefined);
}

/** A text repeats a parameter as a digit: it would stay when the rule changes. */
export const literalNumber: Lint = {
  id: "literal-number",
  check: (packs) =>
    packs.rules.flatMap((rule) =>
      wordsOf(packs, rule).flatMap(({ file, texts }) =>
        texts.flatMap(({ pointer, text }) => {
          const found = repeatedIn(text, rule.rule);
          if (found === undefined) return [];
          const params = { number: found[1], name: `{{${found[0]}}}` };
          return [{ file, pointer, rule: rule.id, params }];
        }),
      ),
    ),
};
