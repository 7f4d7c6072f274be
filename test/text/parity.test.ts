import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cliTexts } from "../../src/cli/cliTexts.js";
import { help, type Topic } from "../../src/cli/help/help.js";
import { options } from "../../src/cli/options.js";
import { dossierShape } from "../../src/generated/dossierShape.js";
import { packs } from "../../src/generated/packs.js";
import enTexts from "../../src/generated/texts/en.js";
import zhTexts from "../../src/generated/texts/zh-CN.js";
import { isObjectShape, type Shape } from "../../src/model/shape.js";
import { LOCALES } from "../../src/packs/texts.js";
import { checkTexts } from "../../src/text/checkTexts.js";
import { codes } from "../../src/text/codes.js";
import { describeTexts } from "../../src/text/describe/describeTexts.js";
import { subjectTexts } from "../../src/text/describe/texts/subjectTexts.js";
import { diffTexts } from "../../src/text/diff/diffTexts.js";
import { elements } from "../../src/text/elements.js";
import { fields } from "../../src/text/fields.js";
import { lintTexts } from "../../src/text/lint/lintTexts.js";
import { mutationTexts } from "../../src/text/own/mutationTexts.js";
import { pageTexts } from "../../src/text/own/pageTexts.js";
import { renderTexts } from "../../src/text/own/renderTexts.js";
import { suiteTexts } from "../../src/text/own/suiteTexts.js";
import { ownTexts } from "../../src/text/ownTexts.js";
import { packPageTexts } from "../../src/text/packPage/packPageTexts.js";
import { questionTexts } from "../../src/text/questionTexts.js";
import { requirementTexts } from "../../src/text/requirements/requirementTexts.js";
import { UNFILLED } from "../../src/text/translator.js";
import { voiceIn } from "../../src/text/voiceIn.js";
import type { Texts, Words } from "../../src/text/words.js";

const tables: { readonly [name: string]: Texts } = {
  own: ownTexts,
  render: renderTexts,
  suite: suiteTexts,
  mutation: mutationTexts,
  page: pageTexts,
  lint: lintTexts,
  cli: cliTexts,
  describe: describeTexts,
  packPage: packPageTexts,
  diff: diffTexts,
  requirements: requirementTexts,
  ...checkTexts,
};
const words: { readonly [name: string]: Words } = {
  fields,
  codes,
  elements,
  questionTexts,
  subjectTexts,
};

const withoutPlural = (key: string): string => key.replace(/_(one|other)$/, "");

/** The placeholders of all texts of a key, whatever the number; the number itself may be left out where it is one. */
function placeholders(table: { readonly [key: string]: string }, key: string): readonly string[] {
  const texts = Object.entries(table).filter(([other]) => withoutPlural(other) === key);
  return [
    ...new Set(
      texts.flatMap(([, text]) =>
        [...text.matchAll(/\{\{([^}]*)\}\}/g)].map((match) => (match[1] ?? "").split(",")[0]?.trim() ?? ""),
      ),
    ),
  ].sort();
}

describe.each(Object.entries(tables))("the texts of %s", (_, table) => {
  const keys = [...new Set(Object.keys(table.en).map(withoutPlural))];

  test("have the same keys in every locale", () => {
    for (const locale of LOCALES)
      expect([...new Set(Object.keys(table[locale]).map(withoutPlural))].sort(), locale).toEqual([...keys].sort());
  });

  test("have the same placeholders in every locale", () => {
    for (const key of keys) expect(placeholders(table["zh-CN"], key), key).toEqual(placeholders(table.en, key));
  });

  test("are not empty, have an `other` for every plural, and name known formats", () => {
    for (const locale of LOCALES) {
      for (const [key, text] of Object.entries(table[locale])) {
        if (!/^(space|close|open)$/.test(key)) expect(text.trim(), key).not.toBe("");
        if (key.endsWith("_one")) expect(table[locale]).toHaveProperty([key.replace("_one", "_other")]);
        const formats = [...text.matchAll(/\{\{[^,}]*,([^}]*)\}\}/g)].map((match) => (match[1] ?? "").trim());
        for (const format of formats)
          expect(
            ["name", "anyOf", "allOf", "day", "number", "percent", "fileSize", "duration", "quoted", "differences"],
            `${key}: ${text}`,
          ).toContain(format);
      }
    }
  });
});

test.each(Object.entries(words))("every word of %s is there in every locale", (_, table) => {
  for (const [key, word] of Object.entries(table))
    for (const locale of LOCALES) expect(word[locale].trim(), `${key} ${locale}`).not.toBe("");
});

interface Named {
  readonly parent: string;
  readonly name: string;
  readonly shape: Shape;
}

function fieldsBelow(shape: Shape, parent: string): readonly Named[] {
  if (shape.type === "list") return fieldsBelow(shape.of, parent);
  if (!isObjectShape(shape)) return [];
  return Object.entries(shape.fields).flatMap(([name, child]) => [
    { parent, name, shape: child },
    ...fieldsBelow(child, name),
  ]);
}

const all = fieldsBelow(dossierShape, "dossier");

describe("the dossier's shape", () => {
  test("every field has a name", () => {
    const nameless = all.filter(({ parent, name }) => !(name in fields) && !(`${parent}.${name}` in fields));
    expect(nameless.map(({ parent, name }) => `${parent}.${name}`)).toEqual([]);
  });

  test("no name is for a field that is not there", () => {
    const known = new Set(all.flatMap(({ parent, name }) => [name, `${parent}.${name}`]));
    const outside = new Set(["target", "mode", "shop", "import", "asOf"]);
    expect(Object.keys(fields).filter((key) => !known.has(key) && !outside.has(key))).toEqual([]);
  });

  test("every named element has a word", () => {
    const named: string[] = [];
    const collect = (shape: Shape): void => {
      if (shape.type === "list") {
        if (shape.element !== undefined) named.push(shape.element);
        collect(shape.of);
      } else if (isObjectShape(shape)) for (const child of Object.values(shape.fields)) collect(child);
    };
    collect(dossierShape);
    expect(named.filter((element) => !(element in elements))).toEqual([]);
  });

  test("every fixed code has a name, unless it is one itself", () => {
    const values = (shape: Shape): readonly string[] => {
      if (shape.type === "list") return values(shape.of);
      return shape.type === "code" ? (shape.values ?? []) : [];
    };
    const nameless = all
      .flatMap(({ shape }) => values(shape))
      .filter((code) => !(code in codes) && !/^(\d[A-Z]?|I+)$/.test(code));
    expect(nameless).toEqual([]);
  });

  test("every question is about a field, and every trait and class has one", () => {
    const known = new Set([
      ...all.flatMap(({ parent, name }) => [name, `${parent}.${name}`]),
      "mode.fulfilment",
      "mode.shop",
      "mode.import",
      "target.region",
    ]);
    expect(Object.keys(questionTexts).filter((key) => !known.has(key))).toEqual([]);
    const listing = all.filter(
      ({ parent, name }) =>
        (parent === "traits" || (parent === "classes" && name !== "classes")) && !/^(length|width|height)/.test(name),
    );
    expect(
      listing
        .filter(({ parent, name }) => !(name in questionTexts) && !(`${parent}.${name}` in questionTexts))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

describe("the texts of checks", () => {
  const checks = readdirSync("src/checks", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const source = checks.map((file) => readFileSync(`src/checks/${file}`, "utf8")).join("\n");

  test("every file of texts is in the table", () => {
    const files = readdirSync("src/text/checks").filter((file) => file.endsWith(".ts") && file !== "index.ts");
    expect(Object.keys(checkTexts)).toHaveLength(files.length);
  });

  test("every kind and every key that a check names has a text", () => {
    const kinds = [...new Set([...source.matchAll(/check\.([A-Za-z-]+)\./g)].map((match) => match[1] as string))];
    expect(kinds.filter((kind) => !(kind in checkTexts))).toEqual([]);
    const keys = [...source.matchAll(/"check\.([A-Za-z-]+)\.([A-Za-z-]+)"/g)].map(
      (match) => [match[1] as string, match[2] as string] as const,
    );
    expect(keys.length).toBeGreaterThan(20);
    expect(
      keys.filter(
        ([kind, key]) => checkTexts[kind]?.en[key] === undefined && checkTexts[kind]?.en[`${key}_other`] === undefined,
      ),
    ).toEqual([]);
  });
});

describe.each([enTexts, zhTexts])("the words of the shipped packs in $locale", (texts) => {
  const voice = voiceIn(texts.locale, texts);

  test("every title and message is filled, for every period and row", () => {
    for (const { id, clauses } of packs.flatMap((pack) => pack.rules)) {
      for (const { params } of clauses) {
        const said = [voice.title(id, params), voice.words(id).fillMessage?.(params) ?? "-"];
        for (const text of said) {
          expect(text, id).not.toMatch(/\{\{|\}\}|undefined|\[object/);
          expect(text, id).not.toContain(UNFILLED);
          expect(text.trim(), id).not.toBe("");
        }
      }
    }
  });

  test("every remedy has words", () => {
    const used = packs.flatMap((pack) => pack.rules.flatMap((rule) => rule.remedy ?? []));
    expect(used.filter((id) => texts.remedies[id] === undefined)).toEqual([]);
  });
});

const TOPICS = (Object.keys(options) as Topic[]).filter((topic) => topic !== "");

describe.each(LOCALES)("the help in %s", (locale) => {
  test.each(TOPICS)("of %s names every option", (topic) => {
    const missing = Object.keys(options[topic]).filter(
      (option) => !["help", "version"].includes(option) && !help[topic][locale].includes(`--${option}`),
    );
    expect(missing).toEqual([]);
  });

  test("names no option that there is not", () => {
    for (const topic of TOPICS) {
      const named = [...help[topic][locale].matchAll(/--([a-z-]+)/g)].map((match) => match[1] as string);
      expect(named.filter((name) => !(name in options[topic]))).toEqual([]);
    }
  });
});
