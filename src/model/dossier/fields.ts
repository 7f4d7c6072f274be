import { z } from "zod";
import type { VocabularyName } from "../vocabularyName.js";

/** Text as the merchant wrote it. `""` is a given value: an empty text. */
export const text = () => z.string();

/** A number in the unit that the field's name says (`weightG`, `lengthCm`, `percent`). */
export const number = () => z.number();

export const integer = () => z.int();

export const yesOrNo = () => z.boolean();

/** A calendar date `YYYY-MM-DD` without a time zone. */
export const day = () => z.iso.date().meta({ is: "day" });

/** A code of one of the vocabulary's lists, such as `"documentTypes"`. */
export const code = (vocabulary: VocabularyName) => z.string().meta({ vocabulary });

/** One of a few fixed codes. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(...values: Values) => z.enum(values);

/** ISO 3166-1 alpha-2, upper case. */
export const country = () => code("countries");

/** BCP 47 language tag. */
export const language = () => z.string().meta({ is: "language" });

/** An amount with its ISO 4217 currency. */
export const money = () => record({ amount: number(), currency: text() }).meta({ is: "money" });

/** An object whose every property may be missing: missing means not known yet. */
export const record = <Fields extends z.core.$ZodLooseShape>(fields: Fields) => z.strictObject(fields).partial();

/** A list; `element` is the name that quantifiers and subjects give to one of its elements. A given list is complete. */
export const list = <Element extends z.ZodType>(element: string, of: Element) => z.array(of).meta({ element });

/** A plain list of texts or codes, whose elements need no name. */
export const listOf = <Element extends z.ZodType>(of: Element) => z.array(of);

/** A field that a merchant may simply not have: `false` says so, and `absent: "none"` reads a missing one so. */
export const mayBeNone = <Field extends z.ZodType>(field: Field) =>
  z.union([field, z.literal(false)]).meta({ mayBeNone: true });

/** Fields that rule packs add; each pack declares the types of its own in `pack.json`. */
export const ownFields = () => z.record(z.string(), z.json()).meta({ is: "own-fields" });
