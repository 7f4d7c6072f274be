/** A name, such as `/Type`. */
interface PdfName {
  readonly name: string;
}

/** A reference to an object by its number. */
export interface PdfReference {
  readonly object: number;
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A value of a PDF. Texts are not kept: nothing that is looked for is one. */
export type PdfValue = null | boolean | number | PdfName | PdfReference | PdfDictionary | readonly PdfValue[];

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

export const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  typeof value === "object" && value !== null && "object" in value;

/** The name that a value is, if it is one. */
export const nameIn = (value: PdfValue | undefined): string | undefined =>
  typeof value === "object" && value !== null && "name" in value ? value.name : undefined;

/** The number that a value is, if it is one. */
export const numberIn = (value: PdfValue | undefined): number | undefined =>
  typeof value === "number" ? value : undefined;
