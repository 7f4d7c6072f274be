import type { Judgement } from "../checks/identifier/compileIdentifierKind.js";
import { foldText } from "../checks/identifier/foldText.js";
import { formSizes, identifierTable } from "../generated/identifiers.js";
import type { CheckStep, IdentifierKind } from "../model/identifierKind.js";

/** One in so many numbers that were made up passes a step, as a power of two. */
function powerOf(step: CheckStep): number {
  if ("any" in step) return Math.max(0, Math.min(...step.any.map((choice) => powerOfAll([choice].flat()))) - 1);
  if ("weights" in step) return Math.log2(step.modulus / (step.rest?.length ?? 1));
  if ("luhn" in step) return Math.log2(step.luhn);
  if ("hybrid" in step) return Math.log2(step.hybrid);
  if ("verhoeff" in step) return Math.log2(10);
  if ("mod97" in step) return Math.log2(97);
  return "day" in step ? 8 : 6;
}

const powerOfAll = (steps: readonly CheckStep[]): number => steps.reduce((sum, step) => sum + powerOf(step), 0);

/** A number without the letters that were put in front of it; those that stood there in another spelling (`GR` for `EL`) were not. */
function asGiven(number: string, { prefix = "", replace = [] }: Partial<IdentifierKind>, text: string): string {
  const given = foldText(text).toUpperCase();
  const isGiven = given.includes(prefix) || replace.some(([from]) => new RegExp(from, "u").test(given.trim()));
  return isGiven ? number : number.slice(prefix.length);
}

/**
 * How unlikely it is that a text looks like this number by chance, as a power of two: what few texts look like, it more likely is.
 * Measured against all texts of that length, of digits only or of digits and letters.
 */
export function rarity(text: string, { kind, form = 0, number, verdict }: Judgement): number {
  const own: Partial<IdentifierKind> = identifierTable.identifiers[kind] ?? {};
  const size = formSizes[kind]?.[form]?.[[...number].length];
  const given = asGiven(number, own, text);
  const all = [...given].length * Math.log2(/^\d*$/.test(given) ? 10 : 36);
  const looks = size === undefined ? 1 : Math.max(0, all - size);
  return looks + (verdict === "valid" ? powerOfAll(own.forms?.[form]?.check ?? []) : 0);
}
