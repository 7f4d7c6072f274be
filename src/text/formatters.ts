import type { Day } from "../model/day.js";
import { isDay } from "../model/day.js";
import { isObject } from "../model/json.js";
import type { OwnWords } from "../packs/ownWords.js";
import { type Locale, TEXT_FORMATS } from "../packs/texts.js";
import type { CodeNames } from "./codeNames.js";
import { differenceText } from "./differenceText.js";
import { fieldWords } from "./fieldWord.js";
import { listWriter } from "./listWriter.js";
import { remembered } from "./remembered.js";
import { type TextParams, valueIn } from "./template.js";
import { UNFILLED } from "./translator.js";

/** Writes a value into a text, with the values of all its placeholders at hand. */
type Write = (value: unknown, params: TextParams, above?: TextParams) => string;

/** What writes values in the format of that name; `own` is the name of the placeholder. */
export type Formatter = (name: string | undefined, own: string) => Write;

type FormatName = (typeof TEXT_FORMATS)[number];

const FORMATS: ReadonlySet<string> = new Set(TEXT_FORMATS);

type Format = (value: unknown, hint: string) => string;

/** Dates in English are written 27 July 2026. */
const DAY_LOCALES: { readonly [Name in Locale]: string } = { en: "en-GB", "zh-CN": "zh-CN" };

/** Longer texts of a merchant are cut off when they are quoted. */
const LONGEST_QUOTE = 120;

const KILO = 1024;

function cut(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const characters = [...text.slice(0, 2 * LONGEST_QUOTE + 1)];
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

const UNITS = ["days", "workingDays", "months", "years"] as const;

class Formats implements Record<FormatName, Format> {
  private readonly numberOf: (value: number) => string;
  private readonly percents: Intl.NumberFormat;
  private readonly dayOf: (day: Day) => string;
  private readonly anyOfTexts: (texts: readonly string[]) => string;
  private readonly allOfTexts: (texts: readonly string[]) => string;
  private readonly fieldOf: (path: string) => string;
  private readonly durationOf: (unit: (typeof UNITS)[number]) => (count: number) => string;
  private readonly quote: { readonly before: string; readonly after: string | undefined };

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
    this.anyOfTexts = listWriter(new Intl.ListFormat(locale, { type: "disjunction" }));
    this.allOfTexts = listWriter(new Intl.ListFormat(locale, { type: "conjunction" }));
    this.fieldOf = fieldWords(names.words);
    const plurals = new Intl.PluralRules(locale);
    this.durationOf = remembered((unit) =>
      remembered((count: number) =>
        (
          this.sentences[`duration.${unit}_${plurals.select(count)}`] ??
          this.sentences[`duration.${unit}_other`] ??
          ""
        ).replace("{{count, number}}", this.numberOf(count)),
      ),
    );
    const [before = "", after] = this.sentence("quoted").split("{{text}}");
    this.quote = { before, after };
  }

  /** The name of a code, of a field (`lab.accredited`), or of several. */
  readonly name: Format = (value, hint) => {
    if (Array.isArray(value)) return this.allOf(value, hint);
    if (typeof value !== "string") return this.plain(value);
    return hint === "field" || hint === "places" ? this.fieldOf(value) : this.names.name(value, hint);
  };
  readonly anyOf: Format = (value, hint) => this.list(this.anyOfTexts, value, hint);
  readonly allOf: Format = (value, hint) => this.list(this.allOfTexts, value, hint);
  readonly day: Format = (value) => (isDay(value) ? this.dayOf(value) : this.plain(value));
  readonly number: Format = (value) => this.plain(value);
  /** A share: 0.025 is 2.5%. */
  readonly percent: Format = (value) => (typeof value === "number" ? this.percents.format(value) : this.plain(value));
  readonly fileSize: Format = (value) =>
    typeof value === "number" ? fileSize(value, this.numberOf) : this.plain(value);
  readonly duration: Format = (value) => this.durationText(value) ?? this.plain(value);
  /** Characters that differ between two texts. */
  readonly differences: Format = (value) =>
    differenceText(Array.isArray(value) ? value : [], this.sentences, (text) => this.quoted(text, ""));
  readonly quoted: Format = (value) => {
    const { before, after } = this.quote;
    return after === undefined ? before : before + cut(this.plain(value)) + after;
  };

  /** A value whose template names no format. */
  plain(value: unknown): string {
    if (value === undefined || value === null) return this.unfilled;
    if (typeof value === "string") return value;
    if (typeof value === "number") return this.numberOf(value);
    if (typeof value === "boolean") return this.sentence(value ? "value.yes" : "value.no");
    if (Array.isArray(value)) return this.allOfTexts(value.map((element) => this.plain(element)));
    return this.durationText(value) ?? JSON.stringify(value);
  }

  private get sentences(): OwnWords["sentences"] {
    return this.names.words.sentences;
  }

  private sentence(key: "quoted" | "value.yes" | "value.no"): string {
    return this.sentences[key] ?? key;
  }

  private durationText(value: unknown): string | undefined {
    if (typeof value === "number") return this.durationOf("days")(value);
    if (!isObject(value)) return undefined;
    for (const unit of UNITS) {
      const count = value[unit];
      if (typeof count === "number") return this.durationOf(unit)(count);
    }
    return undefined;
  }

  private list(write: (texts: readonly string[]) => string, value: unknown, hint: string): string {
    if (!Array.isArray(value)) return this.name(value, hint);
    if (value.length < 2) return value.length === 0 ? this.unfilled : this.name(value[0], hint);
    return write(value.map((element) => this.name(element, hint)));
  }
}

/** What a demand of evidence is about stands beside these, as `field`. */
const ABOUT = new Set(["expected", "actual", "values", "lacking", "unwanted", "min", "max", "suggestion"]);

/** Formats in which a value may be a code. */
const NAMING = new Set<string>(["name", "anyOf", "allOf"] satisfies FormatName[]);

/** The parameter under which the code stands, or the field that a demand of evidence is about. */
const hintOf = (own: string, field: unknown): string =>
  typeof field === "string" ? field.slice(field.lastIndexOf(".") + 1) : own;

/**
 * The formatters of one locale. A value that a format is not made for is written plainly; one that is missing as an ellipsis. What `Intl`
 * offers is made for the first text that has values.
 */
export function createFormatter(locale: Locale, names: CodeNames, unfilled: string = UNFILLED): Formatter {
  let made: Formats | undefined;
  return (name, own) => {
    made ??= new Formats(locale, names, unfilled);
    const formats = made;
    if (name === undefined || !FORMATS.has(name)) return (value) => formats.plain(value);
    const format = formats[name as FormatName];
    const isAbout = ABOUT.has(own) && NAMING.has(name);
    if (!isAbout && own !== "unit")
      return (value) => (value === undefined || value === null ? unfilled : format(value, own));
    return (value, params, above) => {
      if (value === undefined || value === null) return unfilled;
      const hint = isAbout ? hintOf(own, valueIn("field", params, above)) : own;
      const isOne = hint === "unit" && valueIn("actual", params, above) === 1;
      return format(isOne ? `1 ${String(value)}` : value, hint);
    };
  };
}
