/** Check digits of a REACH registration number without its hyphens: two for the type, ten of base number, two of check, four of index. */
export function reach(digits: string): boolean {
  let check = 100;
  for (let index = 0; index < 10; index++) check -= (index % 2 === 0 ? 1 : 2) * Number(digits.charAt(index + 2));
  return check === Number(digits.slice(12, 14));
}
