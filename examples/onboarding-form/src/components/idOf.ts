import type { Pointer } from "greenlane";

/** The id of what asks for a place of the dossier. */
export const idOf = (pointer: Pointer): string => `at${pointer.replaceAll("/", "-").replaceAll(/[^\w-]/g, "_")}`;

/** The headings that name a part of the form together: that of the product that it belongs to, and its own. */
export function namedBy(at: Pointer, ...headings: readonly string[]): string {
  const product = /^\/listings\/\d+(?=\/)/.exec(at)?.[0];
  return [...(product === undefined ? [] : [`${idOf(product)}-heading`]), ...headings].join(" ");
}

/** What asks for a place, or for what it lies in. */
export function nearestOf(pointer: Pointer): HTMLElement | undefined {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    const found = document.getElementById(idOf(pointer.slice(0, end)));
    if (found !== null) return found;
  }
  return undefined;
}
