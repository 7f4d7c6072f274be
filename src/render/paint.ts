/** Ways to make a text stand out. */
export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan" | "none";

const CODES: { readonly [Name in Exclude<Style, "none">]: readonly [on: number, off: number] } = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Puts terminal escape codes around a text. */
export function paint(text: string, ...styles: readonly Style[]): string {
  return styles.reduce((painted, style) => {
    if (style === "none" || painted === "") return painted;
    const [on, off] = CODES[style];
    return `\u001b[${on}m${painted}\u001b[${off}m`;
  }, text);
}
