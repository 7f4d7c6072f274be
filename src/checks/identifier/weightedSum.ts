/** Digits times weights, from the left: `weightedSum("123", [3, 2, 1])` is 10. Digits beyond the weights do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length && index < digits.length; index++)
    sum += (digits.charCodeAt(index) - 48) * (weights[index] as number);
  return sum;
}
