/** ISO 7064 hybrid system mod n+1,n with the check character last: `hybrid("136695976", 10)` is mod 11,10. */
export function hybrid(text: string, modulus: number): boolean {
  let rest = modulus;
  for (let index = 0; index < text.length - 1; index++) {
    const sum = (rest + Number.parseInt(text.charAt(index), 36)) % modulus;
    rest = ((sum === 0 ? modulus : sum) * 2) % (modulus + 1);
  }
  return (rest + Number.parseInt(text.slice(-1), 36)) % modulus === 1;
}
