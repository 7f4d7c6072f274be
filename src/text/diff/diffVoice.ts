import type { Expression } from "../../model/expression.js";
import type { SubjectKind } from "../../model/subject.js";
import type { CheckSpec, Pack } from "../../packs/pack.js";
import type { Locale, PackTexts } from "../../packs/texts.js";
import { createTranslator } from "../createTranslator.js";
import { createDescriber, type Describer } from "../describe/createDescriber.js";
import { createFormatter } from "../formatters.js";
import type { KeyOf } from "../ownTexts.js";
import type { Translator } from "../translator.js";
import type { Voice } from "../voice.js";
import { voiceIn } from "../voiceIn.js";
import { diffTexts } from "./diffTexts.js";

type DiffKey = KeyOf<(typeof diffTexts)["en"]>;

/** The words and packs of both sides. */
export interface DiffSides {
  readonly texts: { readonly before: PackTexts; readonly after: PackTexts };
  readonly packs: { readonly before: readonly Pack[]; readonly after: readonly Pack[] };
}

/** What is the same on both sides is said as it is now. */
function joinedTexts({ texts: { before, after } }: DiffSides): PackTexts {
  const names = [...new Set([...Object.keys(before.names), ...Object.keys(after.names)])];
  const fields = [...new Set([...Object.keys(before.codes ?? {}), ...Object.keys(after.codes ?? {})])];
  return {
    locale: after.locale,
    packs: { ...before.packs, ...after.packs },
    rules: { ...before.rules, ...after.rules },
    remedies: { ...before.remedies, ...after.remedies },
    names: Object.fromEntries(names.map((list) => [list, { ...before.names[list], ...after.names[list] }])),
    fields: { ...before.fields, ...after.fields },
    codes: Object.fromEntries(fields.map((end) => [end, { ...before.codes?.[end], ...after.codes?.[end] }])),
  };
}

function joinedPacks({ packs: { before, after } }: DiffSides): readonly Pack[] {
  const known = new Set(after.flatMap((pack) => pack.rules.map(({ id }) => id)));
  const gone = before.map((pack) => ({ ...pack, rules: pack.rules.filter(({ id }) => !known.has(id)) }));
  return [...gone, ...after];
}

/** Says what is different between two sets of packs, in one locale. */
export class DiffVoice {
  readonly locale: Locale;
  readonly voice: Voice;
  readonly say: Translator<DiffKey>["say"];
  private readonly describer: Describer;
  private readonly subjects: ReadonlyMap<string, SubjectKind>;

  constructor(locale: Locale, sides: DiffSides) {
    const [texts, packs] = [joinedTexts(sides), joinedPacks(sides)];
    this.locale = locale;
    this.voice = voiceIn(locale, texts, packs);
    this.describer = createDescriber({ locale, texts, packs });
    this.subjects = new Map(packs.flatMap(({ rules }) => rules.map(({ id, subject }) => [id, subject] as const)));
    this.say = createTranslator<DiffKey>(locale, diffTexts[locale], createFormatter(locale, this.voice.names)).say;
  }

  /** Several texts as one, each told after the other. */
  joined(texts: readonly string[]): string {
    const [first = "", ...others] = texts;
    return others.reduce((sofar, second) => this.say("plus", { first: sofar, second }), first);
  }

  /** Several names as one list. */
  listed(texts: readonly string[]): string {
    return texts.join(this.say("comma"));
  }

  /** A check of a rule, in one line. */
  check(spec: CheckSpec, rule: string): string {
    return this.describer.checkLine(spec, this.subjects.get(rule));
  }

  /** A condition of a rule, in one line; of no rule, with every path in full. */
  condition(expression: Expression, rule?: string): string {
    return this.describer.condition(expression, rule === undefined ? undefined : this.subjects.get(rule));
  }

  /** What a rule is judged for. */
  subject(kind: SubjectKind): string {
    return this.describer.subject(kind);
  }
}
