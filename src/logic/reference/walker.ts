import type { Expression } from "../../model/expression.js";
import { isObject, type Json } from "../../model/json.js";
import { at } from "../../model/pointer.js";
import type { Tri } from "../../model/tri.js";
import type { CheckSpec } from "../../packs/pack.js";
import type { CompileOptions } from "../compileOptions.js";
import type { Trace } from "../condition.js";
import { literalShape } from "../literalShape.js";
import type { Names, Read } from "../read.js";
import type { Scope } from "../scope.js";
import { fits } from "../settle.js";
import { TRUTH } from "../truthiness.js";
import { applyLeaf } from "./leaf.js";

/** Evaluates one node by walking it, and says all that it met. */
export type Walk = (scope: Scope) => Trace;

const valueIn = (trace: Trace): unknown => trace.value;

const traceOf = (op: string, value: unknown, of: readonly Trace[]): Trace => ({
  op,
  value: value as Json | undefined,
  of,
});

/** The plainest evaluator that could be: no folding, no short cuts, every part is evaluated. */
export class Walker {
  constructor(private readonly options: CompileOptions) {}

  /** The answer of a value where a condition stands. */
  truth(value: unknown): Tri {
    return TRUTH[this.options.truthiness ?? "strict"](value);
  }

  walk(expression: Expression): Walk {
    if (Array.isArray(expression)) return this.leaf("literal", expression, (values) => values);
    if (!isObject(expression)) return () => traceOf("literal", expression, []);
    const [op = "", ...more] = Object.keys(expression);
    if (op === "" || more.length > 0) throw new TypeError("an operator stands alone");
    const written = expression[op] as Json;
    return this.operator(op, Array.isArray(written) ? written : [written]);
  }

  private operator(op: string, args: readonly Json[]): Walk {
    switch (op) {
      case "var":
        return this.variable(args);
      case "list":
        return this.vocabularyList(String(args[0]));
      case "is":
        return this.definition(String(args[0]));
      case "holds":
        return this.options.hooks.holds(args[0] as CheckSpec, this.options.names).trace;
      case "and":
      case "or":
        return this.leaf(op, args, (values) => this.junction(values, op === "or"));
      case "!":
      case "!!":
        return this.leaf(op, args.length === 0 ? [null] : args, ([value]) => this.maybeNot(value, op === "!"));
      case "if":
        return this.leaf(op, args, (values) => this.choice(values));
      case "some":
        return this.quantifier(op, args, true, true);
      case "all":
        return this.quantifier(op, args, false, false);
      case "none":
        return this.quantifier(op, args, true, false);
      case "<":
      case "<=":
        return this.leaf(op, args, (values) => this.chain(op, values));
      case "in":
        return this.leaf(op, args, (values) => this.isIn(values, args[1]));
      case "count":
        return this.leaf(op, args, ([list]) =>
          this.hasOpenElement(list, args[0]) ? undefined : applyLeaf(op, [list]),
        );
      case "plus":
      case "minus":
        return this.leaf(op, args.slice(0, 1), ([day]) => applyLeaf(op, [day, args[1]]));
      default:
        return this.leaf(op, args, (values) => applyLeaf(op, values));
    }
  }

  private leaf(op: string, args: readonly Json[], evaluate: (values: readonly unknown[]) => unknown): Walk {
    const parts = args.map((arg) => this.walk(arg));
    return (scope) => {
      const of = parts.map((part) => part(scope));
      return traceOf(op, evaluate(of.map(valueIn)), of);
    };
  }

  private variable([path, ...more]: readonly Json[]): Walk {
    if (more.length > 0) throw new TypeError("var has no default");
    const read = this.options.names.read(String(path ?? ""));
    return (scope) => {
      const value = (read.constant === undefined ? read.get(scope) : read.constant) as Json | undefined;
      const trace: Trace = { op: "var", value, path: read.path, pointer: read.pointer(scope), of: [] };
      return value === undefined && read.unreadable(scope) ? { ...trace, unreadable: true } : trace;
    };
  }

  private vocabularyList(name: string): Walk {
    const { lists } = this.options;
    if (!Object.hasOwn(lists, name)) throw new TypeError(`no list ${name}`);
    return () => ({ ...traceOf("list", lists[name], []), path: name });
  }

  private definition(id: string): Walk {
    const condition = this.options.hooks.is(id);
    return (scope) => {
      const trace = condition.trace(scope);
      return { ...traceOf("is", condition.test(scope), [trace]), path: id };
    };
  }

  private junction(values: readonly unknown[], decisive: boolean): unknown {
    const decider = values.find((value) => this.truth(value) === decisive);
    const isDecided = values.some((value) => this.truth(value) === decisive);
    const isOpen = !isDecided && values.some((value) => this.truth(value) === undefined);
    if (isOpen) return undefined;
    if (this.options.truthiness === "json-logic") return isDecided ? decider : (values.at(-1) ?? null);
    return isDecided ? decisive : !decisive;
  }

  private maybeNot(value: unknown, negate: boolean): Tri {
    const answer = this.truth(value);
    return answer === undefined || !negate ? answer : !answer;
  }

  private choice(values: readonly unknown[]): unknown {
    const [condition, then, ...rest] = values;
    if (values.length < 2) return values.length === 0 ? null : condition;
    const answer = this.truth(condition);
    if (answer !== undefined) return answer ? then : this.choice(rest);
    return then === this.choice(rest) ? then : undefined;
  }

  private chain(op: string, [first, second, ...third]: readonly unknown[]): unknown {
    const pairs = [applyLeaf(op, [first, second]), ...third.map((value) => applyLeaf(op, [second, value]))];
    if (pairs.includes(false)) return false;
    return pairs.includes(undefined) ? undefined : true;
  }

  private isIn([value, container]: readonly unknown[], written: Json | undefined): unknown {
    const searched = Array.isArray(container) ? container.filter((element) => element !== undefined) : container;
    const found = applyLeaf("in", [value, searched]);
    if (found !== false || value === null) return found;
    const holdsUnknown = Array.isArray(container) && container.includes(undefined);
    return holdsUnknown || this.hasOpenElement(container, written) ? undefined : false;
  }

  /** Whether a list that is read may hold more than is known. */
  private hasOpenElement(list: unknown, written: Json | undefined): boolean {
    if (!Array.isArray(list) || Array.isArray(written)) return false;
    const shape = this.readOf(written)?.shape;
    const of = shape?.type === "list" ? shape.of : undefined;
    return list.some((element: unknown) => {
      if (element === undefined || element === null) return true;
      if (isObject(element) && Object.keys(element).length === 0) return true;
      return of !== undefined && !fits(element, of);
    });
  }

  private readOf(expression: Json | undefined): Read | undefined {
    if (!isObject(expression) || !("var" in expression)) return undefined;
    const path = expression["var"] as Json;
    return this.options.names.read(String((Array.isArray(path) ? path[0] : path) ?? ""));
  }

  private quantifier(op: string, [over = null, each = null]: readonly Json[], stop: boolean, decided: boolean): Walk {
    const list = this.walk(over);
    const read = this.readOf(over);
    const vocabulary = isObject(over) && "list" in over ? this.options.lists[String(over["list"])] : over;
    const { slot, names, positionSlot } = this.options.names.elements(read, literalShape(vocabulary));
    const condition = this.within(names).walk(each);
    const bind = (scope: Scope, element: unknown, pointer: string, position: unknown): void => {
      scope.values[slot] = element;
      scope.pointers[slot] = pointer;
      if (positionSlot !== undefined) scope.values[positionSlot] = position;
    };
    return (scope) => {
      const whole = list(scope);
      if (whole.value === undefined) return traceOf(op, undefined, [whole]);
      if (!Array.isArray(whole.value)) return traceOf(op, !decided, [whole]);
      const outer = [
        scope.values[slot],
        scope.pointers[slot] ?? "",
        positionSlot === undefined ? 0 : scope.values[positionSlot],
      ] as const;
      const place = read?.pointer(scope) ?? "";
      const of = whole.value.map((element: unknown, index) => {
        bind(scope, element, at(place, index), index + 1);
        return condition(scope);
      });
      bind(scope, ...outer);
      const answers = of.map((trace) => this.truth(trace.value));
      const open = answers.includes(undefined) ? undefined : !decided;
      return traceOf(op, answers.includes(stop) ? decided : open, [whole, ...of]);
    };
  }

  private within(names: Names): Walker {
    return new Walker({ ...this.options, names });
  }
}
