/** GTIN check digit (mod 10, weights 3 and 1 from the right). Zeros alone are no number. Whether GS1 gave it out is not known. */
export function gtin(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, weight = 1; index >= 0; index--, weight = 4 - weight)
    sum += weight * (digits.charCodeAt(index) - 48);
  return sum > 0 && sum % 10 === 0;
}
