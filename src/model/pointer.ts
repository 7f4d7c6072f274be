/** A JSON Pointer (RFC 6901) into the dossier, such as `/listings/0/title`; `-` stands for "the end of this list". */
export type Pointer = string;

const escapeToken = (token: string): string =>
  token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;

/** Appends one reference token, escaped. */
export const at = (pointer: Pointer, token: string | number): Pointer =>
  `${pointer}/${typeof token === "number" ? token : escapeToken(token)}`;

/** Whether a token stands for an element of a list. */
export const isIndex = (token: string): boolean => token === "-" || /^\d+$/.test(token);
