import { isObject, type Json } from "../model/json.js";
import { entriesOf } from "./entriesOf.js";
import { fieldEnd } from "./fieldEnd.js";

/** The locales in which everything is said. English is the reference. */
export const LOCALES = ["en", "zh-CN"] as const;

export type Locale = (typeof LOCALES)[number];

/** How a template may ask for a value to be written, after a comma: `{{max, number}}`. */
export const TEXT_FORMATS = [
  "name",
  "anyOf",
  "allOf",
  "day",
  "number",
  "percent",
  "fileSize",
  "duration",
  "quoted",
  "differences",
] as const;

/** The words of rule packs and vocabulary in one locale. */
export interface PackTexts {
  readonly locale: Locale;
  /** By pack id. */
  readonly packs: {
    readonly [pack: string]: {
      readonly title: string;
      readonly covers: readonly string[];
      readonly notCovered: readonly string[];
    };
  };
  /** By rule id. */
  readonly rules: { readonly [rule: string]: { readonly title: string; readonly message?: string } };
  readonly remedies: { readonly [remedy: string]: string };
  /** Names of codes, by vocabulary list. */
  readonly names: { readonly [list: string]: { readonly [code: string]: string } };
  /** Names of the fields that packs declare, by the last two parts of the path: `amazon.prescription`. Absent: none has a name. */
  readonly fields?: { readonly [end: string]: string };
  /** Names of the codes of these fields, by the same ends of paths. Absent: none has a name. */
  readonly codes?: { readonly [end: string]: { readonly [code: string]: string } };
}

type Table<Value> = { [key: string]: Value };

function packTexts(value: Json): PackTexts["packs"][string] {
  const { title, covers, notCovered } = (isObject(value) ? value : {}) as {
    title?: string;
    covers?: string[];
    notCovered?: string[];
  };
  return { title: title ?? "", covers: covers ?? [], notCovered: notCovered ?? [] };
}

const entriesAt = (value: Json, key: string): readonly (readonly [string, Json])[] =>
  entriesOf(isObject(value) ? ((value[key] ?? {}) as Json) : {});

const textsAmong = (entries: readonly (readonly [string, Json])[]): readonly (readonly [string, string])[] =>
  entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");

/** Names of the fields that a pack declares; what is none is left out, and a lint tells it. */
const fieldTexts = (value: Json): Table<string> =>
  Object.fromEntries(textsAmong(entriesAt(value, "fields")).map(([path, name]) => [fieldEnd(path), name]));

/** Names of the codes of these fields. */
const codeTexts = (value: Json): Table<Table<string>> =>
  Object.fromEntries(
    entriesAt(value, "codes").map(([path, names]) => [
      fieldEnd(path),
      Object.fromEntries(textsAmong(entriesOf(names))),
    ]),
  );

/** The words of rules; what is none is left out, and a lint tells it. */
const ruleTexts = (content: Json): readonly (readonly [string, PackTexts["rules"][string]])[] =>
  entriesOf(content).flatMap(([key, words]) => {
    if (!isObject(words) || typeof words["title"] !== "string") return [];
    const { title, message } = words as { readonly title: string; readonly message?: unknown };
    return [[key, { title, ...(typeof message === "string" ? { message } : {}) }] as const];
  });

/** Collects the words of one locale from the files of rule packs; their JSON has been checked by `loadPacks`. */
export function collectTexts(files: { readonly [path: string]: string }, locale: Locale): PackTexts {
  const texts = {
    locale,
    packs: {} as Table<PackTexts["packs"][string]>,
    rules: {} as Table<PackTexts["rules"][string]>,
    remedies: {} as Table<string>,
    names: {} as Table<Table<string>>,
    fields: {} as Table<string>,
    codes: {} as Table<Table<string>>,
  };
  for (const [path, content] of Object.entries(files)) {
    const parts = path.split("/");
    const file = parts.at(-1) ?? "";
    const pack = parts.at(-2) ?? "";
    if (file === `pack.${locale}.json`) {
      const words = JSON.parse(content) as Json;
      texts.packs[pack] = packTexts(words);
      Object.assign(texts.fields, fieldTexts(words));
      Object.assign(texts.codes, codeTexts(words));
    } else if (file === `remedies.${locale}.json`)
      Object.assign(
        texts.remedies,
        Object.fromEntries(entriesOf(JSON.parse(content) as Json).filter(([, text]) => typeof text === "string")),
      );
    else if (file.endsWith(`.${locale}.json`)) {
      const topic = file.slice(0, -`.${locale}.json`.length);
      for (const [key, words] of ruleTexts(JSON.parse(content) as Json)) texts.rules[`${pack}/${topic}/${key}`] = words;
    } else if (parts[0] === "vocabulary" && !file.slice(0, -5).includes(".")) {
      const named = entriesOf(JSON.parse(content) as Json).filter(
        ([, entry]) => isObject(entry) && typeof entry[locale] === "string",
      );
      if (named.length > 0)
        texts.names[file.slice(0, -5)] = Object.fromEntries(
          named.map(([code, entry]) => [code, (entry as Table<string>)[locale] as string]),
        );
    }
  }
  return texts;
}
