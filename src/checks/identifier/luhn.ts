/** Luhn's check character, the last one, over digits and letters: `luhn("79927398713", 10)` is true. */
export function luhn(text: string, modulus: number): boolean {
  let sum = 0;
  for (let back = 0; back < text.length; back++) {
    const value = Number.parseInt(text.charAt(text.length - 1 - back), 36) * (1 + (back % 2));
    sum += Math.floor(value / modulus) + (value % modulus);
  }
  return sum % modulus === 0;
}
