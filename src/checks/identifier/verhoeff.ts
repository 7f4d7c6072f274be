/** How a digit is exchanged at the second place from the right; at further places again and again. */
const EXCHANGED = "1576283094";

/** The product of two symmetries of a regular pentagon: 0 to 4 turn it, 5 to 9 turn it over. */
function product(one: number, other: number): number {
  if (one < 5) return other < 5 ? (one + other) % 5 : 5 + ((one + other) % 5);
  return other < 5 ? 5 + ((one - other) % 5) : (one - other + 5) % 5;
}

/** Verhoeff's check digit, the last one, over digits: `verhoeff("2363")` is true. */
export function verhoeff(text: string): boolean {
  let all = 0;
  for (let back = 0; back < text.length; back++) {
    let digit = Number(text.charAt(text.length - 1 - back));
    for (let times = back % 8; times > 0; times--) digit = Number(EXCHANGED.charAt(digit));
    all = product(all, digit);
  }
  return all === 0;
}
