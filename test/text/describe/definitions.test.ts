import { expect, test } from "vitest";
import { packs } from "../../../src/generated/packs.js";
import en from "../../../src/generated/texts/en.js";
import zh from "../../../src/generated/texts/zh-CN.js";
import { createDescriber } from "../../../src/text/index.js";

const conditions = packs
  .flatMap(({ rules }) => rules.flatMap(({ clauses, subject }) => clauses.map(({ when }) => [when, subject] as const)))
  .filter(([when]) => JSON.stringify(when ?? true).includes('"is"'));

test.each([en, zh])("in $locale merchants are told what definitions mean, authors their names as well", (texts) => {
  const { locale } = texts;
  const [meant, named] = (["meant", "named"] as const).map((definitions) =>
    createDescriber({ locale, texts, packs, definitions }),
  );
  const ids = [...new Set(packs.flatMap(({ uses }) => Object.keys(uses.definitions)))];
  const quoted = (text: string | undefined) => ids.filter((id) => text?.includes(`“${id}”`));
  expect(conditions.length).toBeGreaterThan(50);
  for (const [when = true, subject] of conditions) {
    expect(quoted(meant?.condition(when, subject))).toEqual([]);
    expect(quoted(named?.condition(when, subject))).not.toEqual([]);
  }
});
