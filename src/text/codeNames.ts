import { isCountryCode } from "../model/isCountryCode.js";
import type { OwnWords } from "../packs/ownWords.js";
import type { Locale, PackTexts } from "../packs/texts.js";
import { remembered } from "./remembered.js";

/** Lists of the vocabulary by the name of the parameter or field that holds a code. */
const LISTS_BY_HINT: { readonly [hint: string]: readonly string[] } = {
  type: ["documentTypes", "roleTypes", "eventTypes"],
  types: ["documentTypes", "certificateSchemes", "registrationSchemes", "roleTypes"],
  document: ["documentTypes"],
  safetyDocuments: ["documentTypes"],
  role: ["roleTypes"],
  event: ["eventTypes"],
  scheme: ["certificateSchemes", "registrationSchemes"],
  certificate: ["certificateSchemes"],
  registration: ["registrationSchemes"],
  marketplace: ["marketplaces"],
  category: ["categories"],
  categories: ["categories"],
  productType: ["productTypes"],
  equipmentTypes: ["productTypes"],
  metric: ["accountMetrics"],
  provider: ["payoutProviders"],
  shows: ["labelElements"],
  element: ["labelElements"],
  mark: ["labelElements"],
  question: ["questions"],
  kind: ["identifiers"],
};

interface Table {
  readonly [code: string]: string;
}

const COUNTRY_HINTS = new Set([
  "country",
  "countries",
  "market",
  "markets",
  "origin",
  "nationality",
  "holderCountry",
  "establishedIn",
  "stockCountries",
  "vatRegisteredIn",
  "sellers",
  "from",
  "to",
]);
const LANGUAGE_HINTS = new Set(["language", "languages"]);
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The words with the names that packs give to the fields that they declare, and with those of what holds them, such as `attributes.amazon`. */
function withFields(words: OwnWords, { fields, names }: PackTexts): OwnWords {
  const holders: Record<string, string> = {};
  for (const [code, name] of Object.entries({ ...names["marketplaces"], ...names["payoutProviders"] }))
    holders[`attributes.${code}`] = name;
  return { ...words, fields: { ...holders, ...fields, ...words.fields } };
}

/** The names of codes of fields that packs declare, by the field's own name, as a hint gives it. */
function namesByField({ codes = {} }: PackTexts): ReadonlyMap<string, Table> {
  const byField = new Map<string, Table>();
  for (const [end, names] of Object.entries(codes)) {
    const field = end.slice(end.indexOf(".") + 1);
    byField.set(field, { ...byField.get(field), ...names });
  }
  return byField;
}

/** What `Intl` calls a country or a language; itself if it has no name. */
function displayNames(locale: Locale, type: "region" | "language"): (code: string) => string {
  let names: Intl.DisplayNames | undefined;
  return remembered((code) => {
    names ??= new Intl.DisplayNames(locale, { type, fallback: "none" });
    return names.of(code) ?? code;
  });
}

/** Finds the names of codes: of the vocabulary, of fields that packs declare, of the dossier's fixed codes, of countries and languages. */
export class CodeNames {
  private readonly countryOf: (code: string) => string;
  private readonly languageOf: (code: string) => string;
  private readonly hintedOf: (hint: string) => (code: string) => string;
  private readonly byField: ReadonlyMap<string, Table>;

  readonly words: OwnWords;

  constructor(
    words: OwnWords,
    private readonly texts: PackTexts,
  ) {
    this.words = withFields(words, texts);
    this.byField = namesByField(texts);
    const { locale } = words;
    this.countryOf = displayNames(locale, "region");
    this.languageOf = displayNames(locale, "language");
    this.hintedOf = remembered((hint) => remembered((code: string) => this.find(code, hint)));
  }

  /**
   * The name of a code. `hint` is the name of the parameter or field that holds it: it settles codes that mean several things,
   * such as `IN`, and is needed for languages. A code without a name is its own name.
   */
  name(code: string, hint = ""): string {
    return this.hintedOf(hint)(code);
  }

  /** The name of a country in the locale. */
  country(code: string): string {
    return isCountryCode(code) ? this.countryOf(code) : code;
  }

  private find(code: string, hint: string): string {
    if (COUNTRY_HINTS.has(hint) && isCountryCode(code)) return this.countryOf(code);
    if (LANGUAGE_HINTS.has(hint) && LANGUAGE.test(code)) return this.languageOf(code);
    return this.hinted(code, hint) ?? this.fixed(code) ?? this.anywhere(code) ?? this.country(code);
  }

  private hinted(code: string, hint: string): string | undefined {
    const lists = Object.hasOwn(LISTS_BY_HINT, hint) ? (LISTS_BY_HINT[hint] ?? []) : [];
    return this.among(lists, code) ?? this.ofField(hint, code);
  }

  /** The name of a code of a field that a pack declares. */
  ofField(field: string, code: string): string | undefined {
    const names = this.byField.get(field);
    return names !== undefined && Object.hasOwn(names, code) ? names[code] : undefined;
  }

  private fixed(code: string): string | undefined {
    const { codes } = this.words;
    return Object.hasOwn(codes, code) ? codes[code] : undefined;
  }

  private anywhere(code: string): string | undefined {
    return this.among(Object.keys(this.texts.names), code);
  }

  private among(lists: readonly string[], code: string): string | undefined {
    const { names } = this.texts;
    for (const list of lists) {
      const table = Object.hasOwn(names, list) ? names[list] : undefined;
      if (table !== undefined && Object.hasOwn(table, code)) return table[code];
    }
    return undefined;
  }
}
