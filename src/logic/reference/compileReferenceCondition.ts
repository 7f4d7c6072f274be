import type { Expression } from "../../model/expression.js";
import type { Pointer } from "../../model/pointer.js";
import type { Tri } from "../../model/tri.js";
import type { CompileOptions } from "../compileOptions.js";
import type { Condition, ReadTaker, Trace } from "../condition.js";
import { MOST_TOLD } from "../operators/quantifier.js";
import { Scope } from "../scope.js";
import { Walker } from "./walker.js";

/** By quantifier: the answer of an element that decides, and what it decides. */
const DECIDES: { readonly [op: string]: readonly [element: boolean, whole: boolean] } = {
  some: [true, true],
  all: [false, false],
  none: [true, false],
};

/** Every value that was read, with the elements of lists of which a person is told. */
class Teller {
  constructor(
    private readonly truth: (value: unknown) => Tri,
    private readonly taker: ReadTaker,
  ) {}

  tell(trace: Trace, hidden: readonly Pointer[] = []): void {
    const { op, of, pointer, path = "", value } = trace;
    if (DECIDES[op] !== undefined) this.quantifier(trace, DECIDES[op], hidden);
    else if (op !== "var") for (const part of of) this.tell(part, hidden);
    else if (pointer !== undefined && value !== undefined && !hidden.some((place) => pointer.startsWith(`${place}/`)))
      this.taker.take(path, pointer, value);
  }

  private quantifier({ value, of }: Trace, [element, whole]: readonly [boolean, boolean], hidden: readonly Pointer[]) {
    const [list, ...each] = of;
    if (list === undefined) return;
    this.tell(list, hidden);
    const deciding = each.filter((one) => this.truth(one.value) === element);
    if (value === whole) for (const one of deciding) this.tell(one, hidden);
    else if (each.length <= MOST_TOLD || list.pointer === undefined) for (const one of each) this.tell(one, hidden);
    else this.tell(each[0] as Trace, [...hidden, list.pointer]);
  }
}

/**
 * The same as `compileCondition`, slow and plain: a three-valued walk in which json-logic-js answers the leaves.
 * It is there to prove the fast one with.
 *
 * `compileReferenceCondition({ "<": [{ var: "listing.ageFromMonths" }, 36] }, options).test(scope)` is `true` for a scope
 * whose listing is for babies and `undefined` for one that does not say.
 */
export function compileReferenceCondition(expression: Expression, options: CompileOptions): Condition {
  const walker = new Walker(options);
  const walk = walker.walk(expression);
  const test: Condition["test"] = (scope) => walker.truth(walk(scope).value);
  const visit: Condition["visit"] = (scope, taker) =>
    new Teller((value) => walker.truth(value), taker).tell(walk(scope));
  // Knowing more never changes an answer: one that is known where nothing else is holds everywhere.
  const constant = test(new Scope());
  return { test, trace: walk, visit, ...(constant === undefined ? {} : { constant }) };
}
