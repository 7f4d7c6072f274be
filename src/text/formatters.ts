import type { Day } from "../model/day.js";
import { isDay } from "../model/day.js";
import { isObject } from "../model/json.js";
import type { OwnWords } from "../packs/ownWords.js";
import { type Locale, TEXT_FORMATS } from "../packs/texts.js";
import type { CodeNames } from "./codeNames.js";
import { differenceText } from "./differenceText.js";
import { fieldWord } from "./fieldWord.js";
import { remembered } from "./remembered.js";
import { UNFILLED } from "./translator.js";

/** Writes a value into a text, in the format of that name; `params` holds all values of the template, `own` is the name of the placeholder. */
export type Formatter = (
  value: unknown,
  name: string | undefined,
  params: { readonly [param: string]: unknown },
  own: string,
) => string;

type FormatName = (typeof TEXT_FORMATS)[number];

const FORMATS: ReadonlySet<string> = new Set(TEXT_FORMATS);

type Format = (value: unknown, hint: string) => string;

/** Dates in English are written 27 July 2026. */
const DAY_LOCALES: { readonly [Name in Locale]: string } = { en: "en-GB", "zh-CN": "zh-CN" };

/** Longer texts of a merchant are cut off when they are quoted. */
const LONGEST_QUOTE = 120;

const KILO = 1024;

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE - 1).join("")}…`;
}

/** Bytes in the unit in which they are a round number: 10,485,760 are 10 MB, and so are 10,000,000. */
function fileSize(bytes: number, number: (value: number) => string): string {
  const units = ["B", "KB", "MB", "GB"];
  const power = Math.min(units.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1000)));
  const [decimal, binary] = [bytes / 1000 ** power, bytes / KILO ** power];
  const round = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;
  const shown = round(decimal) && !round(binary) ? decimal : binary;
  return `${number(Math.round(shown * 100) / 100)} ${units[power]}`;
}

function durationOf(
  value: unknown,
): readonly [unit: "days" | "workingDays" | "months" | "years", count: number] | undefined {
  if (typeof value === "number") return ["days", value];
  if (!isObject(value)) return undefined;
  for (const unit of ["days", "workingDays", "months", "years"] as const) {
    const count = value[unit];
    if (typeof count === "number") return [unit, count];
  }
  return undefined;
}

class Formats implements Record<FormatName, Format> {
  private readonly numberOf: (value: number) => string;
  private readonly percents: Intl.NumberFormat;
  private readonly dayOf: (day: Day) => string;
  private readonly any: Intl.ListFormat;
  private readonly all: Intl.ListFormat;
  private readonly plurals: Intl.PluralRules;

  constructor(
    locale: Locale,
    private readonly names: CodeNames,
    private readonly unfilled: string,
  ) {
    const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
    this.numberOf = remembered((value) => numbers.format(value + 0));
    this.percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 4 });
    const days = new Intl.DateTimeFormat(DAY_LOCALES[locale], { dateStyle: "long", timeZone: "UTC" });
    this.dayOf = remembered((day) => days.format(Date.parse(day)));
    this.any = new Intl.ListFormat(locale, { type: "disjunction" });
    this.all = new Intl.ListFormat(locale, { type: "conjunction" });
    this.plurals = new Intl.PluralRules(locale);
  }

  /** The name of a code, of a field (`lab.accredited`), or of several. */
  readonly name: Format = (value, hint) => {
    if (Array.isArray(value)) return this.allOf(value, hint);
    if (typeof value !== "string") return this.plain(value, hint);
    return hint === "field" || hint === "places" ? fieldWord(value, this.names.words) : this.names.name(value, hint);
  };
  readonly anyOf: Format = (value, hint) => this.list(this.any, value, hint);
  readonly allOf: Format = (value, hint) => this.list(this.all, value, hint);
  readonly day: Format = (value, hint) => (isDay(value) ? this.dayOf(value) : this.plain(value, hint));
  readonly number: Format = (value, hint) =>
    typeof value === "number" ? this.numberOf(value) : this.plain(value, hint);
  /** A share: 0.025 is 2.5%. */
  readonly percent: Format = (value, hint) =>
    typeof value === "number" ? this.percents.format(value) : this.plain(value, hint);
  readonly fileSize: Format = (value, hint) =>
    typeof value === "number" ? fileSize(value, this.numberOf) : this.plain(value, hint);
  readonly duration: Format = (value, hint) => {
    const [unit, count] = durationOf(value) ?? [];
    if (unit === undefined || count === undefined) return this.plain(value, hint);
    const { sentences } = this;
    const template =
      sentences[`duration.${unit}_${this.plurals.select(count)}`] ?? sentences[`duration.${unit}_other`] ?? "";
    return template.replace("{{count, number}}", this.numberOf(count));
  };
  /** Characters that differ between two texts. */
  readonly differences: Format = (value, hint) =>
    differenceText(Array.isArray(value) ? value : [], this.sentences, (text) => this.quoted(text, hint));
  readonly quoted: Format = (value, hint) =>
    this.sentence("quoted").replace("{{text}}", () => cut(this.plain(value, hint)));

  /** A value whose template names no format. */
  plain(value: unknown, hint: string): string {
    if (value === undefined || value === null) return this.unfilled;
    if (typeof value === "string") return value;
    if (typeof value === "number") return this.numberOf(value);
    if (typeof value === "boolean") return this.sentence(value ? "value.yes" : "value.no");
    if (Array.isArray(value)) return this.all.format(value.map((element) => this.plain(element, hint)));
    return durationOf(value) === undefined ? JSON.stringify(value) : this.duration(value, hint);
  }

  private get sentences(): OwnWords["sentences"] {
    return this.names.words.sentences;
  }

  private sentence(key: "quoted" | "value.yes" | "value.no"): string {
    return this.sentences[key] ?? key;
  }

  private list(format: Intl.ListFormat, value: unknown, hint: string): string {
    const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (elements.length === 0) return this.unfilled;
    return format.format(elements.map((element) => this.name(element, hint)));
  }
}

/** What a demand of evidence is about stands beside these, as `field`. */
const ABOUT = new Set(["expected", "actual", "lacking", "unwanted", "min", "max", "suggestion"]);

/** The parameter under which the code stands, or the field that a demand of evidence is about. */
function hintOf({ field }: { readonly [param: string]: unknown }, own: string): string {
  return typeof field === "string" && ABOUT.has(own) ? field.slice(field.lastIndexOf(".") + 1) : own;
}

/** The formatters of one locale. A value that a format is not made for is written plainly; one that is missing as an ellipsis. */
export function createFormatter(locale: Locale, names: CodeNames, unfilled: string = UNFILLED): Formatter {
  const formats = new Formats(locale, names, unfilled);
  return (value, name, params, own) => {
    const hint = hintOf(params, own);
    if (name === undefined || !FORMATS.has(name)) return formats.plain(value, hint);
    if (value === undefined || value === null) return unfilled;
    return formats[name as FormatName](hint === "unit" && params["actual"] === 1 ? `1 ${String(value)}` : value, hint);
  };
}
