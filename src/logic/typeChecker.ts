import type { Expression } from "../model/expression.js";
import { isObject, type Json } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import type { CheckSpec } from "../packs/pack.js";
import { disagreements } from "./agreement.js";
import { DEMANDS, type ValueKind } from "./argumentKinds.js";
import { BROKEN, type ExpressionType, typeOfList, typeOfLiteral, typeOfResult, typeOfShape } from "./expressionType.js";
import { literalShape } from "./literalShape.js";
import type { LogicProblem } from "./logicProblem.js";
import { meantPath, namesInstead } from "./meantPath.js";
import { NameError } from "./nameError.js";

import type { Signature } from "./operators/signature.js";
import { SIGNATURES } from "./operators/signatures.js";
import type { Names, Read } from "./read.js";
import type { TypeContext } from "./typeContext.js";

/** Deepest nesting of operators and lists. */
const DEEPEST = 64;

/** What to write instead of operators of JsonLogic that are not in the closed list. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ["==", "==="],
  ["!=", "!=="],
  ["?:", "if"],
  ["=", "==="],
  ["filter", "some"],
  ["length", "count"],
]);

const UNITS = ["days", "workingDays", "months", "years"];

/** Longest length of time, in any unit. */
const LONGEST = 36_600;

type Mistake = Omit<LogicProblem, "place">;

/** One walk over an expression: the types of its parts, and all mistakes met. */
export class TypeChecker {
  readonly problems: LogicProblem[] = [];

  constructor(private readonly context: TypeContext) {}

  /** The type of an expression, which has to be of a kind. */
  expect(kind: ValueKind, expression: Expression, names: Names, place: string, depth: number): ExpressionType {
    const type = this.typeOf(expression, names, place, depth);
    const { expected, meets } = DEMANDS[kind];
    if (type.family === "broken" || meets(type)) return type;
    return this.report({ code: "type-mismatch", expected, received: type.name }, place);
  }

  private report(mistake: Mistake, place: string): ExpressionType {
    this.problems.push({ ...mistake, place });
    return BROKEN;
  }

  private typeOf(expression: Expression, names: Names, place: string, depth: number): ExpressionType {
    const type = this.typeAt(expression, names, place, depth);
    return type.family === "broken" ? BROKEN : { ...type, place };
  }

  private typeAt(expression: Expression, names: Names, place: string, depth: number): ExpressionType {
    if (depth > DEEPEST)
      return this.report({ code: "too-deep", expected: `at most ${DEEPEST} levels`, received: "more" }, place);
    if (Array.isArray(expression)) return this.list(expression, names, place, depth);
    if (!isObject(expression)) return typeOfLiteral(expression as Json);
    const keys = Object.keys(expression);
    const [op = "", more] = keys;
    if (keys.length === 0 || more !== undefined) {
      const received = keys.length === 0 ? "an empty object" : `an object with the keys ${keys.join(", ")}`;
      return this.report(
        { code: "invalid-value", expected: "a literal, or an object with one operator", received },
        place,
      );
    }
    const signature = SIGNATURES.get(op);
    if (signature === undefined) return this.unknownOperator(op, place);
    return this.operator(signature, expression[op] as Json, names, `${place}/${op}`, depth + 1);
  }

  private unknownOperator(op: string, place: string): ExpressionType {
    const suggestion = INSTEAD.get(op) ?? nearest(op, SIGNATURES.keys());
    const [code, received] = ["unknown-operator", op] as const;
    return this.report(
      suggestion === undefined
        ? { code, expected: `one of ${[...SIGNATURES.keys()].join(", ")}`, received }
        : { code, expected: "an operator", received, suggestion },
      place,
    );
  }

  private list(items: readonly Json[], names: Names, place: string, depth: number): ExpressionType {
    const types = items.map((item, index) => this.typeOf(item, names, `${place}/${index}`, depth + 1));
    if (types.some(({ family }) => family === "broken")) return BROKEN;
    return { family: "list", name: "the list (list)", elements: types };
  }

  private operator(signature: Signature, written: Json, names: Names, place: string, depth: number): ExpressionType {
    const { name, argument } = signature;
    const args: readonly Json[] = Array.isArray(written) ? written : [written];
    if (!this.hasArity(signature, args.length, place)) return BROKEN;
    const placeOf = (index: number): string => (Array.isArray(written) ? `${place}/${index}` : place);
    const types: ExpressionType[] = [];
    for (const [index, arg] of args.entries()) {
      const kind = argument(index, args.length);
      if (kind === "each")
        this.each(args[index - 1] as Json, types[index - 1] as ExpressionType, arg, names, placeOf(index), depth);
      else if (kind in DEMANDS) types.push(this.expect(kind as ValueKind, arg, names, placeOf(index), depth));
      else types.push(this.word(kind, arg, names, placeOf(index)));
    }
    this.agree(signature, types);
    return this.result(signature, types, name);
  }

  private hasArity({ name, arity: { min, max } }: Signature, count: number, place: string): boolean {
    if (count >= min && count <= max && (name !== "if" || count % 2 === 1)) return true;
    const received = String(count);
    if (name === "if")
      this.report(
        { code: "wrong-arity", expected: "3, 5, 7 … arguments for if, the last for all other cases", received },
        place,
      );
    else this.report({ code: "wrong-arity", expected: `${howMany(min, max)} for ${name}`, received }, place);
    return false;
  }

  private each(list: Json, type: ExpressionType, condition: Json, names: Names, place: string, depth: number): void {
    if (type.family === "broken") return;
    const path = isObject(list) && "var" in list ? readable(list["var"]) : undefined;
    const written = type.elements?.flatMap(({ literals }): readonly unknown[] => literals ?? [undefined]);
    const elements = names.elements(path === undefined ? undefined : names.read(path), literalShape(written));
    this.expect("condition", condition, elements.names, place, depth);
  }

  private word(kind: string, word: Json, names: Names, place: string): ExpressionType {
    if (kind === "duration") return this.duration(word, place);
    if (kind === "check") return this.check(word, names, place);
    if (typeof word !== "string")
      return this.report({ code: "wrong-type", expected: "a text", received: JSON.stringify(word) }, place);
    if (kind === "path") return this.path(word, names, place);
    if (kind === "definition") return this.definition(word, place);
    const { lists } = this.context;
    const list = Object.hasOwn(lists, word) ? lists[word] : undefined;
    return list === undefined
      ? this.unknown("unknown-list", "a list of the vocabulary", word, Object.keys(lists), place)
      : typeOfList(list, word);
  }

  private path(path: string, names: Names, place: string): ExpressionType {
    const read = readOrError(path, names);
    if (!(read instanceof NameError)) return typeOfShape(read.shape, path);
    const suggestion = meantPath(read);
    const instead = suggestion === undefined ? namesInstead(read) : undefined;
    const received = path === "" ? '""' : path;
    const problem: Mistake = { code: "unknown-path", expected: instead ?? "a path in sight", received };
    return this.report(suggestion === undefined ? problem : { ...problem, suggestion }, place);
  }

  private definition(id: string, place: string): ExpressionType {
    const { definitions } = this.context;
    return definitions.has(id)
      ? typeOfResult("boolean", id)
      : this.unknown("unknown-definition", "the id of a definition", id, definitions, place);
  }

  private unknown(
    code: LogicProblem["code"],
    expected: string,
    received: string,
    known: Iterable<string>,
    place: string,
  ): ExpressionType {
    const suggestion = nearest(received, known);
    return this.report({ code, expected, received, ...(suggestion === undefined ? {} : { suggestion }) }, place);
  }

  private duration(duration: Json, place: string): ExpressionType {
    const entries = isObject(duration) ? Object.entries(duration) : [];
    const [[unit, length] = ["", 0]] = entries;
    const whole = Number.isInteger(length) && Math.abs(length as number) <= LONGEST;
    if (entries.length === 1 && UNITS.includes(unit) && whole) return typeOfResult("object", "duration");
    const expected = `{${UNITS.join(" | ")}: whole number}`;
    return this.report({ code: "invalid-value", expected, received: JSON.stringify(duration) }, place);
  }

  private check(check: Json, names: Names, place: string): ExpressionType {
    if (!isObject(check))
      return this.report({ code: "wrong-type", expected: "a check", received: JSON.stringify(check) }, place);
    this.problems.push(...this.context.checkKind(check as CheckSpec, names, place));
    return typeOfResult("boolean", "check");
  }

  private agree({ agree }: Signature, [first = BROKEN, ...others]: readonly ExpressionType[]): void {
    for (const other of others) {
      if (agree === "all") this.compare(first, other);
      else if (agree === "member") this.member(first, other);
    }
  }

  /** Whether two values can be compared; says so if they cannot. */
  private compare(one: ExpressionType, other: ExpressionType): boolean {
    const mismatches = disagreements(one, other, this.context);
    for (const { about, ...mistake } of mismatches) this.report(mistake, about.place ?? other.place ?? one.place ?? "");
    return mismatches.length === 0;
  }

  private member(one: ExpressionType, { family, elements = [], name, place = "" }: ExpressionType): void {
    if (family === "list")
      for (const element of elements) this.compare(one, element.place === undefined ? { ...element, place } : element);
    else if (family !== "broken" && one.family !== "broken" && one.family !== "text")
      this.report({ code: "type-mismatch", expected: `a list to look for ${one.name} in`, received: name }, place);
  }

  private result({ result }: Signature, types: readonly ExpressionType[], op: string): ExpressionType {
    if (result === "branch") return this.branches(types);
    return result === "path" || result === "list" ? (types[0] ?? BROKEN) : typeOfResult(result, op);
  }

  /** The values of a choice have to be of one type; null may stand among them. */
  private branches(types: readonly ExpressionType[]): ExpressionType {
    const isValue = (index: number): boolean => index % 2 === 1 || index === types.length - 1;
    const values = types.filter(({ family }, index) => isValue(index) && family !== "none");
    const [first, ...others] = values;
    if (first === undefined) return typeOfLiteral(null);
    const agreed = others.map((other) => this.compare(first, other));
    if (agreed.includes(false) || values.some(({ family }) => family === "broken")) return BROKEN;
    const shaped = values.find(({ literals }) => literals === undefined);
    if (shaped !== undefined) return { ...shaped, mayBeNone: true };
    return { ...first, name: `if (${first.family})`, literals: values.flatMap(({ literals = [] }) => literals) };
  }
}

function howMany(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return `at least ${min} ${min === 1 ? "argument" : "arguments"}`;
  return min === max ? `${min} ${min === 1 ? "argument" : "arguments"}` : `${min} to ${max} arguments`;
}

const readable = (path: unknown): string | undefined => {
  const word: unknown = Array.isArray(path) ? path[0] : path;
  return typeof word === "string" ? word : undefined;
};

function readOrError(path: string, names: Names): Read | NameError {
  try {
    return names.read(path);
  } catch (error) {
    if (error instanceof NameError) return error;
    throw error;
  }
}
