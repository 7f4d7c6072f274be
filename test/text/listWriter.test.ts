import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/packs/texts.js";
import { listWriter } from "../../src/text/listWriter.js";

describe.each(LOCALES)("in %s", (locale) => {
  test.each(["disjunction", "conjunction"] as const)("a %s is written as Intl writes it", (type) => {
    const format = new Intl.ListFormat(locale, { type });
    const write = listWriter(format);
    const texts = fc.array(fc.oneof(fc.constantFrom("", "a", "中国", "or", ", ", "0"), fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (elements) => {
        expect(write(elements)).toBe(format.format(elements));
      }),
    );
  });
});
