import type { Locale } from "../packs/texts.js";

/** One expression in every locale. */
export type Word = { readonly [Name in Locale]: string };

/** Expressions by key. */
export type Words = { readonly [key: string]: Word };

/** Templates in every locale: the same keys, the same placeholders. */
export type Texts = { readonly [Name in Locale]: { readonly [key: string]: string } };
