import { at, type Pointer } from "../../model/pointer.js";
import type { Tri } from "../../model/tri.js";
import type { Compiled } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import type { ReadTaker, Trace, Visit } from "../condition.js";
import { literalShape } from "../literalShape.js";
import type { Elements } from "../read.js";
import type { Scope } from "../scope.js";
import { NOTHING } from "./nothing.js";

/** A quantifier: what an element decides, and the answer if none does. */
export interface Quantifier {
  /** The answer of an element that decides. */
  readonly stop: boolean;
  /** The answer when one element decides; the opposite is that of an empty list and of none. */
  readonly decided: boolean;
}

type Test = (scope: Scope) => Tri;

function overElements(
  { get }: Compiled,
  test: Test,
  { slot, positionSlot = slot }: Elements,
  { stop, decided }: Quantifier,
): Test {
  return (scope) => {
    const list = get(scope);
    if (list === undefined) return;
    if (!Array.isArray(list)) return !decided;
    const { values } = scope;
    const outerPosition = values[positionSlot];
    const outer = values[slot];
    let answer: Tri = !decided;
    for (let index = 0; index < list.length; index++) {
      values[positionSlot] = index + 1;
      values[slot] = list[index];
      const one = test(scope);
      if (one === stop) {
        answer = decided;
        break;
      }
      if (one === undefined) answer = undefined;
    }
    values[positionSlot] = outerPosition;
    values[slot] = outer;
    return answer;
  };
}

/** So many elements tell what they read where none decides; of more than that, it is their list that is told. */
export const MOST_TOLD = 3;

/** Puts one element after the other in sight, with its place. */
function eachElement(list: Compiled, elements: Elements, scope: Scope, look: (index: number) => void): void {
  const each = list.get(scope);
  if (!Array.isArray(each)) return;
  const { slot, positionSlot = slot } = elements;
  const { values, pointers } = scope;
  const place = list.read?.pointer(scope) ?? "";
  const [outerPosition, outer, outerPlace = ""] = [values[positionSlot], values[slot], pointers[slot]];
  for (let index = 0; index < each.length; index++) {
    values[positionSlot] = index + 1;
    values[slot] = each[index];
    pointers[slot] = at(place, index);
    look(index);
  }
  values[positionSlot] = outerPosition;
  values[slot] = outer;
  pointers[slot] = outerPlace;
}

/** Takes what is read, but for what lies below a place. */
const notBelow = (place: Pointer, taker: ReadTaker): ReadTaker => ({
  take: (path, pointer, value) => {
    if (!pointer.startsWith(`${place}/`)) taker.take(path, pointer, value);
  },
});

/** Hands on what the elements read that decide; where none does, what each of a few reads, and of many what they read elsewhere. */
function visitElements(
  list: Compiled,
  elements: Elements,
  [visit, test, answer]: readonly [Visit, Test, Test],
  { stop, decided }: Quantifier,
): Visit {
  return (scope, taker) => {
    const each = list.get(scope);
    const isDecided = answer(scope) === decided;
    const place = list.read?.pointer(scope);
    const isLong = !isDecided && place !== undefined && Array.isArray(each) && each.length > MOST_TOLD;
    const told = isLong ? notBelow(place, taker) : taker;
    eachElement(list, elements, scope, (index) => {
      if (isDecided ? test(scope) === stop : !isLong || index === 0) visit(scope, told);
    });
  };
}

/** A condition on every element of a list, bound to its name while it is judged. */
export function compileQuantifier(quantifier: Quantifier): CompileOperator {
  return ([over, each], compiler, op) => {
    const list = over === undefined ? NOTHING : compiler.compile(over);
    const elements = compiler.options.names.elements(list.read, literalShape(list.constant));
    const inner = compiler.within(elements.names);
    const condition = each === undefined ? NOTHING : inner.compile(each);
    const test = inner.test(condition);
    const quantified = overElements(list, test, elements, quantifier);
    const trace = (scope: Scope): Trace => {
      const of = [list.trace(scope)];
      eachElement(list, elements, scope, () => of.push(condition.trace(scope)));
      return { op, value: quantified(scope), of };
    };
    const inside = condition.visit && visitElements(list, elements, [condition.visit, test, quantified], quantifier);
    const visit: Visit = (scope, taker) => {
      list.visit?.(scope, taker);
      inside?.(scope, taker);
    };
    return { get: quantified, test: quantified, trace, visit };
  };
}
