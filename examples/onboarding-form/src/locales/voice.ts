import type { Finding, InputIssue, Pointer, Report } from "greenlane";
import type { PageWords } from "greenlane/checks";
import type { Session } from "greenlane/forms";
import { createPageLocalizer, type Locale, type LocalizedFinding } from "greenlane/localizer";
import type { FieldSpec, NameList } from "../fields/fieldSpec.ts";
import type { Words } from "./words.ts";

type Values = { readonly [name: string]: string | number };

/** Everything that is said in one language. */
export interface Voice {
  readonly locale: Locale;
  readonly words: Words;
  /** Fills the gaps of one of the form's own sentences. */
  fill(template: string, values: Values): string;
  /** The name of a code of greenlane's vocabulary. */
  name(list: NameList, code: string): string;
  codes(list: NameList): readonly string[];
  choice(code: string, of?: FieldSpec["of"]): string;
  /** A finding in words. */
  finding(finding: Finding, session: Session): LocalizedFinding["text"];
  /** What is asked at a place, in a whole sentence. */
  question(pointer: Pointer, session: Session): string;
  /** What a rule asks. */
  title(rule: string, params: Finding["params"]): string;
  /** What in a file was not understood. */
  issue(issue: InputIssue, session: Session): string;
  number(value: number): string;
  percent(share: number): string;
  fileSize(bytes: number): string;
  list(items: readonly string[]): string;
  day(day: string): string;
}

const nothing = { findings: [], questions: [], inputIssues: [], idleWaivers: [] };

/** `offered`: of the codes that have names, those to choose from. */
export function createVoice(words: Words, said: PageWords, offered = said.texts.names): Voice {
  const { texts } = said;
  const { locale } = texts;
  const localizer = createPageLocalizer(said);
  const names = {
    country: new Intl.DisplayNames(locale, { type: "region" }),
    language: new Intl.DisplayNames(locale, { type: "language" }),
  };
  const plain = new Intl.NumberFormat(locale);
  const numbers = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const lists = new Intl.ListFormat(locale, { type: "disjunction" });
  const choices = new Map(Object.entries({ ...said.words.codes, ...words.choices }));
  const known = new WeakMap<Finding, LocalizedFinding["text"]>();

  const localize = (session: Session, part: Partial<Report>) =>
    localizer.localize({ ...session.report(), ...nothing, ...part }, { dossier: session.dossier });
  const named = (list: NameList): { readonly [code: string]: string } => texts.names[list] ?? {};
  // A paper may be filed in another list than its own.
  const anywhere = (code: string): string | undefined =>
    Object.values(texts.names).find((list) => Object.hasOwn(list, code))?.[code];

  return {
    locale,
    words,
    fill: (template, values) => template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? "")),
    name: (list, code) => named(list)[code] ?? anywhere(code) ?? code,
    codes: (list) => Object.keys(offered[list] ?? {}),
    choice: (code, of) => (of === undefined ? (choices.get(code) ?? code) : (names[of].of(code) ?? code)),
    finding(finding, session) {
      const text = known.get(finding) ?? localize(session, { findings: [finding] }).findings[0]?.text;
      if (text === undefined) throw new TypeError("expected a finding of this session");
      known.set(finding, text);
      return text;
    },
    question: (path, session) =>
      localize(session, { questions: [{ path, rules: [] }] }).questions[0]?.text.question ?? "",
    title: (rule, params) => localizer.title(rule, params),
    issue(issue, session) {
      const [text] = localize(session, { inputIssues: [issue] }).inputIssues.map((one) => one.text);
      return text === undefined ? "" : [`${text.where}: ${text.message}`, text.suggestion].filter(Boolean).join(" ");
    },
    number: (value) => plain.format(value),
    percent: (share) => numbers.format(share),
    fileSize: (bytes) =>
      new Intl.NumberFormat(locale, {
        style: "unit",
        unit: bytes < 1_000_000 ? "kilobyte" : "megabyte",
        maximumFractionDigits: 1,
      }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000)),
    list: (items) => lists.format(items),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
  };
}
