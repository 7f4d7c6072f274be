import { DossierNames } from "../../logic/dossierNames.js";
import type { Expression } from "../../model/expression.js";
import type { SubjectKind } from "../../model/subject.js";
import type { CheckSpec, Pack, Scope } from "../../packs/pack.js";
import type { Locale, PackTexts } from "../../packs/texts.js";
import { codeNamesIn } from "../codeNamesIn.js";
import { createTranslator } from "../createTranslator.js";
import { createFormatter } from "../formatters.js";
import { describeCondition, describeParts } from "./condition.js";
import { describeCheck } from "./describeCheck.js";
import { describeScope } from "./describeScope.js";
import { type DescribeKey, describeTexts } from "./describeTexts.js";
import type { Description } from "./description.js";
import { inOneLine } from "./inOneLine.js";
import { subjectTexts } from "./texts/subjectTexts.js";
import { type DescribedWorld, Wording } from "./wording.js";

export interface DescriberOptions {
  readonly locale: Locale;
  /** The words of the rule packs in that locale, as `collectTexts` gives them. */
  readonly texts: PackTexts;
  /** The packs whose rules are described: they bring the definitions, groups and own fields that the rules refer to. */
  readonly packs?: readonly Pack[];
  /** How definitions are said: `named`, by their ids with what they mean, for authors, the default; `meant`, by what they mean alone, for merchants. */
  readonly definitions?: "named" | "meant";
}

/**
 * Says what rules demand, before any dossier is looked at: for tables of rules, for comparing two versions of one, for forms.
 * `subject` is what the rule is about; with it, "title" stands for `listing.title` in rules about listings.
 */
export interface Describer {
  readonly locale: Locale;
  /** A check as a heading with lines below it; of most kinds, one line. */
  check(spec: CheckSpec, subject?: SubjectKind): Description;
  /** A check in one line. */
  checkLine(spec: CheckSpec, subject?: SubjectKind): string;
  /** A condition in one line. */
  condition(expression: Expression, subject?: SubjectKind): string;
  /** The parts of a condition that all have to hold; none for one that always holds. */
  conditionParts(expression: Expression, subject?: SubjectKind): readonly string[];
  /** Whom a rule binds: one line for each part of its scope; none for a rule that binds everybody. */
  scope(scope: Scope): readonly string[];
  /** What stands at a path: "company › country". */
  path(path: string, subject?: SubjectKind): string;
  /** For what a rule is judged: "each listing". */
  subject(subject: SubjectKind): string;
}

function worldOf({ packs = [], definitions = "named" }: DescriberOptions): DescribedWorld {
  const uses = packs.map((pack) => pack.uses);
  return {
    namesDefinitions: definitions === "named",
    definitions: Object.assign({}, ...uses.map(({ definitions }) => definitions)) as DescribedWorld["definitions"],
    groups: Object.assign({}, ...uses.map(({ groups }) => groups)) as DescribedWorld["groups"],
    fields: Object.assign({}, ...uses.map(({ fields }) => fields)) as DescribedWorld["fields"],
  };
}

/**
 * Makes a describer for one locale.
 *
 * ```ts
 * const describer = createDescriber({ locale: "en", texts, packs });
 * describer.checkLine({ length: { of: "listing.title", max: 75 } }, "listing"); // "title: at most 75 characters"
 * ```
 *
 * Does not judge whether a rule is well-formed: packs are checked when they are loaded. Texts are not escaped for HTML or Markdown.
 */
export function createDescriber(options: DescriberOptions): Describer {
  const { locale, texts } = options;
  const names = codeNamesIn(locale, texts);
  const format = createFormatter(locale, names);
  const world = worldOf(options);
  const voices = {
    translator: createTranslator<DescribeKey>(locale, describeTexts[locale], format),
    format,
    names,
    world,
    condition: describeCondition,
    check: describeCheck,
  };
  const paths = new DossierNames({ fields: world.fields });
  const wording = (subject: SubjectKind | undefined): Wording => new Wording(voices, { self: subject, names: paths });
  return {
    locale,
    check: (spec, subject) => describeCheck(spec, wording(subject)),
    checkLine: (spec, subject) => inOneLine(describeCheck(spec, wording(subject)), wording(subject)),
    condition: (expression, subject) => describeCondition(expression, wording(subject)),
    conditionParts: (expression, subject) => describeParts(expression, wording(subject)),
    scope: (scope) => describeScope(scope, wording(undefined)),
    path: (path, subject) => wording(subject).place(path),
    subject: (subject) => subjectTexts[subject][locale],
  };
}
