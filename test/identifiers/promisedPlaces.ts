import type { CheckStep, WeightedStep } from "../../src/model/identifierKind.js";

const DIGITS = [..."0123456789"];

/** What a digit adds to the sum, as `WeightedStep` tells it. */
function product(digit: string, weight: number | string, { alphabet, modulus }: WeightedStep): number {
  const value = (alphabet ?? DIGITS.join("")).indexOf(digit);
  const added = typeof weight === "number" ? weight * value : Number.parseInt(weight.charAt(value), 36);
  return ((added % modulus) + modulus) % modulus;
}

/** Whether a remainder leads to one check character only. */
const isSure = ({ digits, rest, next }: WeightedStep): boolean =>
  next === undefined && (digits === undefined ? (rest?.length ?? 1) === 1 : new Set(digits).size === digits.length);

function weightedPlaces(step: WeightedStep, length: number): readonly number[] {
  if (!isSure(step)) return [];
  const { weights } = step;
  const at = step.digits === undefined ? undefined : (step.at ?? length - 1);
  return Array.from({ length }, (_, index) => index).filter((index) => {
    if (index === at) return true;
    const weight = weights[weights.length - 1 - ((length - 1 - index) % weights.length)] ?? 0;
    return new Set(DIGITS.map((digit) => product(digit, weight, step))).size === DIGITS.length;
  });
}

/** The places of a number of so many characters at which the step promises to catch one wrong digit. */
function placesOfStep(step: CheckStep, length: number): readonly number[] {
  if ("any" in step || "day" in step || "listed" in step) return [];
  const from = step.from ?? 0;
  const to = step.to ?? length;
  const own = to - from;
  const places = "weights" in step ? weightedPlaces(step, own) : Array.from({ length: own }, (_, index) => index);
  return places.map((place) => from + place);
}

/** The places at which the steps of a form promise to catch one wrong digit. */
export const promisedPlaces = (steps: readonly CheckStep[], length: number): ReadonlySet<number> =>
  new Set(steps.flatMap((step) => placesOfStep(step, length)));
