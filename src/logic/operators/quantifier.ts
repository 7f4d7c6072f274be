import { at } from "../../model/pointer.js";
import type { Tri } from "../../model/tri.js";
import type { Compiled } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import type { Trace, Visit } from "../condition.js";
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

/** Puts one element after the other in sight, with its place. */
function eachElement(list: Compiled, elements: Elements, scope: Scope, look: () => void): void {
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
    look();
  }
  values[positionSlot] = outerPosition;
  values[slot] = outer;
  pointers[slot] = outerPlace;
}

/** A condition on every element of a list, bound to its name while it is judged. */
export function compileQuantifier(quantifier: Quantifier): CompileOperator {
  return ([over, each], compiler, op) => {
    const list = over === undefined ? NOTHING : compiler.compile(over);
    const elements = compiler.options.names.elements(list.read, literalShape(list.constant));
    const inner = compiler.within(elements.names);
    const condition = each === undefined ? NOTHING : inner.compile(each);
    const quantified = overElements(list, inner.test(condition), elements, quantifier);
    const trace = (scope: Scope): Trace => {
      const of = [list.trace(scope)];
      eachElement(list, elements, scope, () => of.push(condition.trace(scope)));
      return { op, value: quantified(scope), of };
    };
    const visit: Visit = (scope, taker) => {
      list.visit?.(scope, taker);
      eachElement(list, elements, scope, () => condition.visit?.(scope, taker));
    };
    return { get: quantified, test: quantified, trace, visit };
  };
}
