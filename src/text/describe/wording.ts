import { compilePlace } from "../../checks/compilePlace.js";
import type { Names } from "../../logic/read.js";
import type { Expression } from "../../model/expression.js";
import { isObject, type Json } from "../../model/json.js";
import type { Shape } from "../../model/shape.js";
import type { CheckSpec, Definition } from "../../packs/pack.js";
import type { Locale } from "../../packs/texts.js";
import type { CodeNames } from "../codeNames.js";
import { fieldWord } from "../fieldWord.js";
import type { Formatter } from "../formatters.js";
import type { Translator } from "../translator.js";
import type { DescribeKey } from "./describeTexts.js";
import type { Description } from "./description.js";
import { pathName } from "./pathName.js";
import { type Known, valueName } from "./valueName.js";

/** What rules may refer to, as far as words are made of it. */
export interface DescribedWorld {
  readonly definitions: { readonly [id: string]: Definition };
  /** Whether definitions are called by their ids as well: authors know those, merchants do not. */
  readonly namesDefinitions: boolean;
  readonly groups: { readonly [group: string]: readonly string[] };
  readonly fields: { readonly [path: string]: Shape };
}

/** What all words of one locale are made with. */
export interface Voices {
  readonly translator: Translator<DescribeKey>;
  readonly format: Formatter;
  readonly names: CodeNames;
  readonly world: DescribedWorld;
  readonly condition: (expression: Expression, wording: Wording) => string;
  readonly check: (spec: CheckSpec, wording: Wording) => Description;
}

/** What names mean at one place of a rule. */
export interface InSight {
  /** The subject of the rule, or the element of the list that is gone through: its name is left out of paths. */
  readonly self: string | undefined;
  readonly names: Names;
  /** The field whose elements `element` stands for. */
  readonly elementOf?: string;
}

/** Makes words of the parts of a rule, at one place of it. */
export class Wording {
  readonly locale: Locale;
  readonly say: Translator<DescribeKey>["say"];

  constructor(
    readonly voices: Voices,
    readonly sight: InSight,
  ) {
    this.locale = voices.translator.locale;
    this.say = voices.translator.say;
  }

  /** The words within a quantifier over a list. */
  each(list: Json): Wording {
    if (!isObject(list) || typeof list["var"] !== "string") return this;
    const path = list["var"];
    if (this.known(path) === undefined) return this;
    const read = this.sight.names.read(path);
    const self = read.shape.type === "list" ? read.shape.element : undefined;
    const { names } = this.sight.names.elements(read);
    return new Wording(this.voices, { self, names, elementOf: path.slice(path.lastIndexOf(".") + 1) });
  }

  /** Words that name every path in full. */
  outside(): Wording {
    return new Wording(this.voices, { ...this.sight, self: undefined });
  }

  /** What stands at a path, and the field by which its codes are told apart; `undefined` for a path that does not exist. */
  known(path: string): Known | undefined {
    const last = path.slice(path.lastIndexOf(".") + 1).replace("[]", "");
    try {
      const { shape } = compilePlace(path, this.sight.names);
      return { shape, hint: last === "element" ? (this.sight.elementOf ?? last) : last };
    } catch {
      return undefined;
    }
  }

  /** What a merchant calls a field, given by its name or by the end of its path. */
  field(path: string): string {
    return fieldWord(path, this.voices.names.words);
  }

  place(path: string): string {
    return pathName(path, this);
  }

  places(of: string | readonly string[]): string {
    return this.join([of].flat().map((path) => this.place(path)));
  }

  /** A literal, `{"var": path}` or `{"list": name}`, where something is expected that is `known`. */
  operand(value: Json, known?: Known): string {
    if (isObject(value) && typeof value["var"] === "string") return this.place(value["var"]);
    if (isObject(value) && typeof value["list"] === "string") return this.list(value["list"]);
    return valueName(value, known, this);
  }

  /** A list of the vocabulary: a group of countries by its name, any other by its id. */
  list(id: string): string {
    const isGroup = Object.hasOwn(this.voices.world.groups, id);
    return isGroup ? this.voices.names.name(id, "market") : this.say("list", { id });
  }

  join(texts: readonly string[]): string {
    return texts.join(this.say("comma"));
  }

  /** Demands that all hold. */
  demands(texts: readonly string[]): string {
    return texts.join(this.say("semicolon"));
  }

  oneOf(texts: readonly string[]): string {
    return texts.length === 1 ? (texts[0] ?? "") : this.say("one-of", { values: this.join(texts) });
  }

  allOf(texts: readonly string[]): string {
    return texts.length === 1 ? (texts[0] ?? "") : this.say("all-of", { values: this.join(texts) });
  }

  /** Latin letters and digits stand apart from Chinese text before them. */
  apart(text: string): string {
    return this.locale === "zh-CN" && /^[A-Za-z0-9]/.test(text) ? ` ${text}` : text;
  }

  titled(what: string, text: string): string {
    return text === "" ? what : this.say("titled", { what, text });
  }

  format(value: Json, name: string): string {
    return this.voices.format(name, "")(value, {});
  }

  condition(expression: Expression): string {
    return this.voices.condition(expression, this);
  }

  check(spec: CheckSpec): Description {
    return this.voices.check(spec, this);
  }
}
