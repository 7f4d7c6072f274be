/** The end of a field's path, by which its word is found: `listing.attributes.amazon.prescription` is `amazon.prescription`. */
export const fieldEnd = (path: string): string => path.replaceAll("[]", "").split(".").slice(-2).join(".");
