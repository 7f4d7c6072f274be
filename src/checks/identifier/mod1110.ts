/** ISO 7064 mod 11,10 over digits with the check digit last: `mod1110("136695976")` is true. */
export function mod1110(digits: string): boolean {
  let rest = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (rest + digits.charCodeAt(index) - 48) % 10;
    rest = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (rest + digits.charCodeAt(digits.length - 1) - 48) % 10 === 1;
}
