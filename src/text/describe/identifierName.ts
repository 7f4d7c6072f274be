import type { Locale } from "../../packs/texts.js";
import { identifierNames } from "./texts/identifierNames.js";

/** The name of a kind of identifier; the kind itself where none is given. */
export const identifierName = (kind: string, locale: Locale): string =>
  (Object.hasOwn(identifierNames, kind) ? identifierNames[kind]?.[locale] : undefined) ?? kind;
