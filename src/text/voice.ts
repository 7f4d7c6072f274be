import type { Message } from "../model/finding.js";
import type { OwnWords } from "../packs/ownWords.js";
import type { Pack, Rule } from "../packs/pack.js";
import type { Locale, PackTexts } from "../packs/texts.js";
import { CodeNames } from "./codeNames.js";
import { createFormatter } from "./formatters.js";
import type { OwnKey } from "./ownTexts.js";
import type { TextParams } from "./template.js";
import { type MakeTranslator, type Translator, UNFILLED } from "./translator.js";

/** Says everything of one locale: our own texts, those of checks, and the words of rule packs. */
export class Voice {
  readonly locale: Locale;
  readonly names: CodeNames;
  readonly translator: Translator<OwnKey>;
  readonly say: Translator<OwnKey>["say"];
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
  }

  /** The title of a rule; its id where no words are given. */
  title(rule: string, params: TextParams): string {
    const words = Object.hasOwn(this.texts.rules, rule) ? this.texts.rules[rule] : undefined;
    return words === undefined ? rule : this.translator.fill(words.title, params);
  }

  /**
   * The title of a rule where no values of a finding are at hand: with those of its periods and rows if they all say the same,
   * else with an ellipsis, "Title of at most … characters".
   */
  bareTitle(id: string): string {
    this.rules ??= new Map(this.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)));
    const titles = new Set(this.rules.get(id)?.clauses.map(({ params }) => this.title(id, params)));
    const [only] = titles;
    return titles.size === 1 && only !== undefined ? only : this.title(id, {});
  }

  /** Whether a rule says itself what is wrong when it fails. */
  hasOwnMessage(rule: string): boolean {
    return Object.hasOwn(this.texts.rules, rule) && this.texts.rules[rule]?.message !== undefined;
  }

  /** What a rule says itself when it fails, if it does. */
  ownMessage(rule: string, params: TextParams): string | undefined {
    const words = Object.hasOwn(this.texts.rules, rule) ? this.texts.rules[rule]?.message : undefined;
    return words === undefined ? undefined : this.translator.fill(words, params);
  }

  /** What to do; the remedy's id where no words are given. */
  remedy(id: string, params: TextParams): string {
    const words = Object.hasOwn(this.texts.remedies, id) ? this.texts.remedies[id] : undefined;
    return words === undefined ? id : this.translator.fill(words, params);
  }

  /** The sentence of a check; `otherwise` where its kind has none. */
  message({ key, params }: Message, otherwise: OwnKey): string {
    return this.translator.has(key) ? this.translator.say(key as OwnKey, params) : this.translator.say(otherwise);
  }
}
