import type { OwnWords } from "../packs/ownWords.js";
import type { Pack } from "../packs/pack.js";
import { spelled } from "../packs/spelled.js";
import { stringsOf } from "../packs/stringsOf.js";
import { demandsMade } from "./demandsMade.js";
import { codesOfDossier, type NamesRead, namesRead } from "./namesRead.js";
import { only, type Table } from "./only.js";

/** Sentences that only explanations of rules and looks at files say. */
const ELSEWHERE = /^(explain|trace|clause|period|inspect)\b/;

/** Sentences about a report as a whole. */
const OF_REPORT = /^(as-of|counts|coverage|idle|not-binding|target|verdict|why)\b/;

/** Kinds of checks whose sentences go by the name of their family. */
const FAMILIES: Table<string> = {
  document: "evidence",
  certificate: "evidence",
  registration: "evidence",
  role: "evidence",
};

/** What is said of addresses, by the kinds that judge demands on them. */
const OF_ADDRESSES: readonly (readonly [key: RegExp, ...kinds: readonly string[]])[] = [
  [/^check\.address\.country$/, "address"],
  [/^check\.address\.no-house-number$/, "address-house-number"],
  [/^check\.address\.not-loaded$/, "address-format", "address-matches", "address-order"],
  [/^check\.address\.po-box$/, "address-no-po-box"],
  [/^check\.address\.(order|country-order|parts-not-found)$/, "address-order"],
  [/^check\.address\./, "address-format"],
];

const EVIDENCE: readonly string[] = Object.keys(FAMILIES);

/** What is said of papers and pictures only where one of these demands is made; without any, the key names it. */
const OF_DEMANDS: readonly (readonly [key: RegExp, kinds: readonly string[], ...demands: readonly string[]])[] = [
  [/^check\.evidence\.identifier-/, EVIDENCE, "identifier"],
  [/^check\.evidence\.period-/, EVIDENCE, "coversMonths"],
  [/^check\.image\.(width|height)-/, ["image"], "px", "longestSide", "shortestSide"],
  [/^check\.image\.too-(narrow|wide)$/, ["image"], "ratio"],
  [/^check\.image\.too-(few|many)/, ["image"], "count"],
  [/^check\.image\.background-/, ["image"], "backgroundWhiteShare"],
  [/^check\.image\.(?<demand>bytes|fill)-/, ["image"]],
  [/^check\.image\.(?:no|needs)-(?<demand>\w+)$/, ["image"]],
];

/** Tells of a sentence whether a demand is made for which it is said. */
function demandedIn(packs: readonly Pack[]): (key: string) => boolean {
  const rows = OF_DEMANDS.map(([said, kinds, ...demands]) => ({ said, demands, made: demandsMade(packs, kinds) }));
  return (key) =>
    rows.every(({ said, demands, made }) => {
      const found = said.exec(key);
      return found === null || [...demands, found.groups?.["demand"] ?? ""].some((demand) => made.has(demand));
    });
}

const kindsOf = (packs: readonly Pack[]): ReadonlySet<string> =>
  new Set(packs.flatMap(({ uses }) => Object.keys(uses.checks)).flatMap((kind) => [kind, FAMILIES[kind] ?? kind]));

function sentencesOf({ sentences }: OwnWords, packs: readonly Pack[], report: boolean): Table<string> {
  const kinds = kindsOf(packs);
  const isDemanded = demandedIn(packs);
  const isSaid = (key: string): boolean => {
    const [, kind] = /^check\.([\w-]+)\./.exec(key) ?? [];
    const [, ...ofAddress] = OF_ADDRESSES.find(([some]) => some.test(key)) ?? [];
    if (ofAddress.length > 0) return ofAddress.some((one) => kinds.has(one));
    if (kind !== undefined) return kinds.has(kind) && isDemanded(key);
    return !ELSEWHERE.test(key) && (report || !OF_REPORT.test(key));
  };
  return only(sentences, new Set(Object.keys(sentences).filter(isSaid)));
}

/** Questions about fields that rules read, and about the lists whose elements they are about. */
function questionsOf({ questions }: OwnWords, packs: readonly Pack[]): Table<string> {
  const parts = new Set([...stringsOf(packs)].flatMap((text) => text.split(".")).map((part) => part.replace("[]", "")));
  const named = new Set([...parts, ...kindsOf(packs)]);
  const isAsked = (key: string): boolean => {
    const field = key.split(".").at(-1) ?? key;
    return named.has(field) || named.has(field.replace(/s$/, ""));
  };
  return only(questions, new Set(Object.keys(questions).filter(isAsked)));
}

/** Without the names that are read out of the field itself, such as "brand owner". */
function fieldsOf({ fields }: OwnWords, names: NamesRead | undefined): Table<string> {
  const isNeeded = (name: string): boolean =>
    (name.includes(".") || spelled(name) !== fields[name]) &&
    (names === undefined || name.split(".").every((part) => names.fields.has(part)));
  return only(fields, new Set(Object.keys(fields).filter(isNeeded)));
}

function codesOf({ codes }: OwnWords, names: NamesRead | undefined): Table<string> {
  if (names === undefined) return codes;
  const listed = codesOfDossier();
  return only(codes, new Set(Object.keys(codes).filter((code) => !listed.has(code) || names.codes.has(code))));
}

/** How much is to be said. */
export interface SliceWordsOptions {
  /** `"read"`: only fields that rules read, what lies in them and the codes that can stand there. All by default, since a dossier may hold any of them. */
  readonly names?: "all" | "read";
  /** `false`: findings, questions and what was not understood are told, but no verdict, counts and coverage. */
  readonly report?: boolean;
}

/**
 * What greenlane itself has to say about packs: the sentences of the kinds of checks that they use, and the questions that they may ask.
 *
 * ```ts
 * sliceWords(words, slicePacks(packs, options)); // some 9 to 11 kB gzipped instead of 15
 * ```
 *
 * All fields, elements and codes keep their names, unless `options` say otherwise. For `createPageLocalizer`, which explains no rules.
 */
export function sliceWords(
  words: OwnWords,
  packs: readonly Pack[],
  { names = "all", report = true }: SliceWordsOptions = {},
): OwnWords {
  const read = names === "read" ? namesRead(packs) : undefined;
  return {
    ...words,
    sentences: sentencesOf(words, packs, report),
    fields: fieldsOf(words, read),
    codes: codesOf(words, read),
    questions: questionsOf(words, packs),
  };
}
