import { type PatternNode, parsePattern, UnsupportedPattern } from "../../packs/parsePattern.js";
import { fewCharacters, patternCharacters, patternLiteral } from "./patternCharacters.js";
import { patternLanguages } from "./patternLanguages.js";
import { characterOf, literalOf, type PatternNodes, partsOf } from "./patternParts.js";
import type { Known } from "./valueName.js";
import { withoutSpaces } from "./withoutSpaces.js";
import type { Wording } from "./wording.js";

/** More steps or alternatives than these are no easier to read in words. */
const MOST_STEPS = 6;

/** So many of what has a name in the plural and in the singular. */
function counted(
  min: number,
  max: number,
  unit: (count: number) => string | undefined,
  { say }: Wording,
): string | undefined {
  const one = unit(min === max ? max : 2);
  if (one === undefined) return undefined;
  if (min === max) return say("form.count", { number: max, unit: one });
  if (max === Number.POSITIVE_INFINITY)
    return min === 0 ? say("form.any", { unit: one }) : say("form.from", { min, unit: one });
  return min === 0 ? say("form.to", { max, unit: one }) : say("form.range", { min, max, unit: one });
}

function repeatStep({ of, min, max }: PatternNode & { type: "repeat" }, wording: Wording): string | undefined {
  if (min === 0 && max === 1) {
    const form = onlyStep(partsOf(of), wording);
    return form === undefined ? undefined : wording.say("form.optional", { form });
  }
  if (of.type !== "set") return undefined;
  const { set } = of;
  return counted(min, max, (count) => patternCharacters(set, count, wording), wording);
}

/** What stands for one step; alternatives of one step each are one as well. */
function stepOf(node: PatternNode, wording: Wording): string | undefined {
  if (node.type === "repeat") return repeatStep(node, wording);
  if (node.type === "set")
    return (
      fewCharacters(node.set, wording) ?? counted(1, 1, (count) => patternCharacters(node.set, count, wording), wording)
    );
  if (node.type !== "either" || node.of.length > MOST_STEPS) return undefined;
  const steps = node.of.map((one) => onlyStep(partsOf(one), wording));
  return steps.every((one) => one !== undefined)
    ? steps.map(wording.apart, wording).join(wording.say("form.or")).trim()
    : undefined;
}

/** "(“GB” or “XI”) followed by 12 digits": what follows goes with each of them. */
function bindChoice(steps: readonly string[], first: PatternNode | undefined, wording: Wording): readonly string[] {
  const [step, ...then] = steps;
  const isChoice = first?.type === "either" || (first?.type === "set" && fewCharacters(first.set, wording) === step);
  const isBound = then.length === 0 || step === undefined || characterOf(first) !== undefined || !isChoice;
  return isBound ? steps : [wording.say("form.group", { form: step }), ...then];
}

/** Texts of several characters are one step. */
function stepsOf(nodes: PatternNodes, wording: Wording): readonly string[] | undefined {
  const steps: (string | undefined)[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const from = at;
    while (characterOf(nodes[at]) !== undefined) at++;
    const text = literalOf(nodes.slice(from, at));
    if (text !== undefined) steps.push(patternLiteral(text, wording));
    const node = nodes[at];
    if (node !== undefined) steps.push(stepOf(node, wording));
  }
  const isClear = steps.length > 0 && steps.length <= MOST_STEPS;
  return isClear && steps.every((one) => one !== undefined) ? bindChoice(steps, nodes[0], wording) : undefined;
}

function onlyStep(nodes: PatternNodes, wording: Wording): string | undefined {
  const steps = stepsOf(nodes, wording);
  return steps?.length === 1 ? steps[0] : undefined;
}

/** "“FR” followed by 6 digits, “_”, 2 digits": the first step binds those after it, so that "or" and "not" go with all. */
function inTurn([first = "", ...then]: readonly string[], wording: Wording): string {
  if (then.length === 0) return first;
  return wording.say("form.then", { first, next: wording.apart(wording.join(then)) });
}

/** One way after another, or one of several of some steps each. */
function formOf(nodes: PatternNodes, wording: Wording): string | undefined {
  const steps = stepsOf(nodes, wording);
  if (steps !== undefined) return inTurn(steps, wording);
  const [only] = nodes;
  if (nodes.length !== 1 || only?.type !== "either") return undefined;
  const ways = only.of.map((one) => stepsOf(partsOf(one), wording));
  if (!ways.every((way) => way !== undefined) || ways.flat().length > MOST_STEPS) return undefined;
  return ways
    .map((way) => wording.apart(inTurn(way, wording)))
    .join(wording.say("form.or-else"))
    .trim();
}

function nodesOf(source: string): PatternNodes | undefined {
  try {
    return partsOf(parsePattern(source, false));
  } catch (error) {
    if (error instanceof UnsupportedPattern) return undefined;
    throw error;
  }
}

/** Whether it is a text or one of several: of anything else, such as "not containing 1 digit", it is not plain whether more would do. */
function isTexts(nodes: PatternNodes): boolean {
  const [only] = nodes;
  if (literalOf(nodes) !== undefined) return true;
  return nodes.length === 1 && only?.type === "either" && only.of.every((one) => literalOf(partsOf(one)) !== undefined);
}

/** The form of the whole text, and whether spaces may stand in it: those between characters are no steps of their own. */
function wholeForm(nodes: PatternNodes, wording: Wording): string | undefined {
  const form = formOf(nodes, wording);
  if (form !== undefined) return form;
  const spaced = formOf(withoutSpaces(nodes), wording);
  return spaced === undefined ? undefined : wording.say("form.spaced", { form: wording.apart(spaced) });
}

function placeOf(isStart: boolean, isEnd: boolean): "form.whole" | "form.start" | "form.end" | "form.part" {
  if (isStart) return isEnd ? "form.whole" : "form.start";
  return isEnd ? "form.end" : "form.part";
}

/**
 * The form that a pattern asks for, in words: `^DE[0-9]{13}$` is "“DE” followed by 13 digits". Nothing for one that takes too many words, or
 * where nobody would see where the form of a part of the text ends.
 * `known`: what stands where the pattern is asked for, if anybody knows.
 */
export function patternForm(source: string, wording: Wording, known?: Known): string | undefined {
  const nodes = nodesOf(source);
  if (nodes === undefined) return undefined;
  const languages = known?.shape.type === "language" ? patternLanguages(nodes) : undefined;
  if (languages !== undefined)
    return wording.say("form.whole", { form: wording.oneOf(languages.map((tag) => wording.operand(tag, known))) });
  const isStart = nodes[0]?.type === "start";
  const isEnd = nodes.length > 1 && nodes.at(-1)?.type === "end";
  const between = nodes.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
  if (!isStart && !isEnd && !isTexts(between)) return undefined;
  const form = isStart && isEnd ? wholeForm(between, wording) : onlyStep(between, wording);
  return form === undefined ? undefined : wording.say(placeOf(isStart, isEnd), { form: wording.apart(form) });
}
