import type { Level, Message, Outcome } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { OwnWords } from "../packs/ownWords.js";
import type { Pack, Rule } from "../packs/pack.js";
import type { Locale, PackTexts } from "../packs/texts.js";
import { CodeNames } from "./codeNames.js";
import { createFormatter } from "./formatters.js";
import type { OwnKey } from "./ownTexts.js";
import { placeSteps, type Step } from "./placeSteps.js";
import { remembered } from "./remembered.js";
import type { Fill, TextParams } from "./template.js";
import { type MakeTranslator, type Translator, UNFILLED } from "./translator.js";

/** The words of a rule, taken apart once. */
export interface RuleWords {
  readonly title: string;
  /** Absent for a title without values. */
  readonly fillTitle: Fill | undefined;
  /** What it says itself when it fails. */
  readonly fillMessage: Fill | undefined;
}

/** Says everything of one locale: our own texts, those of checks, and the words of rule packs. */
export class Voice {
  readonly locale: Locale;
  readonly names: CodeNames;
  readonly translator: Translator<OwnKey>;
  readonly say: Translator<OwnKey>["say"];
  readonly outcome: (outcome: Outcome) => string;
  readonly level: (level: Level) => string;
  /** The steps on the way to a place. */
  readonly steps: (pointer: Pointer) => readonly Step[];
  /**
   * The title of a rule where no values of a finding are at hand: with those of its periods and rows if they all say the same,
   * else with an ellipsis, "Title of at most … characters".
   */
  readonly bareTitle: (rule: string) => string;
  /** The words of a rule. */
  readonly words: (rule: string) => RuleWords;
  /** What says the sentence of a check, if its kind has one. */
  readonly sentence: (key: string) => Fill | undefined;
  private rules: ReadonlyMap<string, Rule> | undefined;

  constructor(
    words: OwnWords,
    makeTranslator: MakeTranslator,
    readonly texts: PackTexts,
    private readonly packs: readonly Pack[] = [],
    /** What stands where a text asks for a value that is not there. */
    unfilled: string = UNFILLED,
  ) {
    this.locale = words.locale;
    this.names = new CodeNames(words, texts);
    const format = createFormatter(words.locale, this.names, unfilled);
    this.translator = makeTranslator<OwnKey>(words.locale, words.sentences, format, unfilled);
    this.say = this.translator.say;
    this.outcome = remembered((outcome: Outcome) => this.say(`outcome.${outcome}`));
    this.level = remembered((level: Level) => this.say(`level.${level}`));
    this.sentence = remembered((key: string) => (this.translator.has(key) ? this.translator.sayer(key) : undefined));
    this.words = remembered((rule: string) => this.wordsFor(rule));
    this.bareTitle = remembered((rule: string) => this.bareTitleOf(rule));
    this.steps = remembered((pointer: Pointer) => placeSteps(pointer, this.names, this.say));
  }

  /** The title of a rule; its id where no words are given. */
  title(rule: string, params: TextParams, above?: TextParams): string {
    const { title, fillTitle } = this.words(rule);
    return fillTitle === undefined ? title : fillTitle(params, above);
  }

  /** What to do; the remedy's id where no words are given. */
  remedy(id: string, params: TextParams, above?: TextParams): string {
    const words = Object.hasOwn(this.texts.remedies, id) ? this.texts.remedies[id] : undefined;
    return words === undefined ? id : this.translator.compile(words)(params, above);
  }

  /** The sentence of a check, with values of its rule below its own; `otherwise` where its kind has none. */
  message({ key, params }: Message, otherwise: OwnKey, ofRule?: TextParams): string {
    const say = this.sentence(key);
    if (say === undefined) return this.say(otherwise);
    return ofRule === undefined ? say(params) : say(ofRule, params);
  }

  private wordsFor(rule: string): RuleWords {
    const words = Object.hasOwn(this.texts.rules, rule) ? this.texts.rules[rule] : undefined;
    if (words === undefined) return { title: rule, fillTitle: undefined, fillMessage: undefined };
    const { title, message } = words;
    return {
      title,
      fillTitle: title.includes("{{") ? this.translator.compile(title) : undefined,
      fillMessage: message === undefined ? undefined : this.translator.compile(message),
    };
  }

  private bareTitleOf(id: string): string {
    this.rules ??= new Map(this.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)));
    const titles = new Set(this.rules.get(id)?.clauses.map(({ params }) => this.title(id, params)));
    const [only] = titles;
    return titles.size === 1 && only !== undefined ? only : this.title(id, {});
  }
}
