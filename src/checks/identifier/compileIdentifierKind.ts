import type { IdentifierForm, IdentifierKind, IdentifierTable } from "../../model/identifierKind.js";
import { compileExpression } from "../compileExpression.js";
import { compileSteps, type Judge } from "./compileSteps.js";
import { isAmong } from "./isAmong.js";
import { normaliser } from "./normaliser.js";
import type { IdentifierVerdict } from "./verdict.js";

/** What is found out about one text. */
export interface Judgement {
  readonly verdict: IdentifierVerdict;
  /** As the form and the check digits see it. */
  readonly number: string;
  /** The kind that it was judged by: a member where the kind has some. */
  readonly kind: string;
  /** It belongs to a person, or may: not to be shown whole. */
  readonly personal: boolean;
  /** Which of the kind's forms it has; absent: none of them. */
  readonly form?: number;
}

/** A kind of identifier, ready to judge. */
export interface CompiledIdentifier {
  readonly normalise: (text: string) => string;
  readonly judge: (text: string) => Judgement;
}

/** Longer texts are no numbers. */
const LONGEST = 300;

interface Form {
  readonly pattern: RegExp;
  readonly judge: Judge;
  readonly personal: boolean;
}

const compileForm = ({ pattern, check = [], personal }: IdentifierForm, table: IdentifierTable): Form => ({
  pattern: compileExpression(pattern),
  judge: compileSteps(check, table.codeLists),
  personal: personal === true,
});

/** What is said of a text that has none of the forms. */
function formless(number: string, { forms, level, lengths }: IdentifierKind): IdentifierVerdict {
  const isUnsure = level === "warn" && forms.every(({ check }) => check === undefined);
  if (isUnsure && number !== "") return "doubtful";
  return number !== "" && lengths !== undefined && !isAmong(number.length, lengths) ? "wrong-length" : "malformed";
}

function compilePlain(id: string, kind: IdentifierKind, table: IdentifierTable): CompiledIdentifier {
  const normalise = normaliser(kind);
  const forms = kind.forms.map((form) => compileForm(form, table));
  const allPersonal = kind.personal === true;
  const somePersonal = allPersonal || forms.some((form) => form.personal);
  return {
    normalise,
    judge: (text) => {
      if (text.length > LONGEST) return { verdict: "malformed", number: "", kind: id, personal: somePersonal };
      const number = normalise(text);
      const index = forms.findIndex(({ pattern }) => pattern.test(number));
      const form = forms[index];
      if (form === undefined) return { verdict: formless(number, kind), number, kind: id, personal: somePersonal };
      const verdict = form.judge(number);
      const isDoubtful = verdict !== "valid" && kind.level === "warn";
      const personal = allPersonal || form.personal;
      return { verdict: isDoubtful ? "doubtful" : verdict, number, kind: id, personal, form: index };
    },
  };
}

const ORDER: readonly IdentifierVerdict[] = ["valid", "doubtful", "bad-checksum", "not-listed", "no-such-day"];

const rank = ({ verdict }: Judgement): number => (ORDER.includes(verdict) ? ORDER.indexOf(verdict) : ORDER.length);

function compileJoint(id: string, kind: IdentifierKind, table: IdentifierTable): CompiledIdentifier {
  const normalise = normaliser(kind);
  const members = (kind.members ?? []).map((member) => ({
    prefix: table.identifiers[member]?.prefix ?? "",
    judge: compileIdentifierKind(member, table).judge,
  }));
  return {
    normalise,
    judge: (text) => {
      const number = text.length > LONGEST ? "" : normalise(text);
      const judgements = members.filter(({ prefix }) => number.startsWith(prefix)).map(({ judge }) => judge(number));
      const best = judgements.reduce<Judgement | undefined>(
        (one, other) => (one === undefined || rank(other) < rank(one) ? other : one),
        undefined,
      );
      return best ?? { verdict: "malformed", number, kind: id, personal: kind.personal === true };
    },
  };
}

/** Makes a judge of a kind's data. Throws a `TypeError` for a kind that the table does not have. */
export function compileIdentifierKind(id: string, table: IdentifierTable): CompiledIdentifier {
  const kind = Object.hasOwn(table.identifiers, id) ? table.identifiers[id] : undefined;
  if (kind === undefined) throw new TypeError(`there is no kind of identifier ${id}`);
  return kind.members === undefined ? compilePlain(id, kind, table) : compileJoint(id, kind, table);
}
