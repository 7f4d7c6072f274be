import { packs } from "../../generated/packs.js";
import en from "../../generated/texts/en.js";
import zh from "../../generated/texts/zh-CN.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { Pack } from "../../packs/pack.js";
import { shippedKnowledge } from "../../packs/shippedKnowledge.js";
import type { Locale, PackTexts } from "../../packs/texts.js";
import type { CodeNames } from "../../text/codeNames.js";
import { codeNamesIn } from "../../text/codeNamesIn.js";
import { createDescriber, type Describer } from "../../text/describe/createDescriber.js";

/** What editors complete from: the shipped packs, what they know, and how all of it is called. */
export interface SchemaWorld {
  readonly packs: readonly Pack[];
  readonly knowledge: Knowledge;
  readonly texts: { readonly [Name in Locale]: PackTexts };
  readonly describers: { readonly [Name in Locale]: Describer };
  readonly names: { readonly [Name in Locale]: CodeNames };
}

const texts = { en, "zh-CN": zh };

/** The world of the shipped packs. */
export const shippedWorld = (): SchemaWorld => ({
  packs,
  knowledge: shippedKnowledge(),
  texts,
  describers: {
    en: createDescriber({ locale: "en", texts: en, packs }),
    "zh-CN": createDescriber({ locale: "zh-CN", texts: zh, packs }),
  },
  names: { en: codeNamesIn("en", en), "zh-CN": codeNamesIn("zh-CN", zh) },
});

/** A name in both languages, once where they are the same. */
export const inBoth = (english: string, chinese: string): string =>
  english === chinese ? english : `${english} · ${chinese}`;
