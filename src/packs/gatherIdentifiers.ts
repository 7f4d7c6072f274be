import type { z } from "zod";
import type {
  CheckStep,
  CodeList,
  IdentifierForm,
  IdentifierKind,
  IdentifierTable,
  LengthSpan,
} from "../model/identifierKind.js";
import type { Json } from "../model/json.js";
import { entriesOf } from "./entriesOf.js";
import { codeListSchema, identifierKindSchema } from "./identifier.schema.js";
import type { Reporter } from "./reporter.js";
import { sizesOf } from "./sizesOf.js";
import { spansOf } from "./spansOf.js";
import { tellPattern } from "./tellPattern.js";

type AuthoredKind = z.infer<typeof identifierKindSchema>;

const formsOf = ({ pattern, check, forms }: AuthoredKind): readonly IdentifierForm[] => {
  const flat = pattern === undefined ? [] : [{ pattern, ...(check === undefined ? {} : { check }) }];
  return [...flat, ...(forms ?? [])] as readonly IdentifierForm[];
};

function lengthsOf(forms: readonly IdentifierForm[]): readonly LengthSpan[] | undefined {
  const sizes = forms.map(({ pattern }) => sizesOf(pattern));
  if (!sizes.every((one) => one !== undefined)) return undefined;
  return spansOf(sizes.flatMap((one) => [...one.keys()]));
}

/** A kind as the core takes it, without its names and with the lengths that its forms come to. */
function kindOf(authored: AuthoredKind): IdentifierKind {
  const { en, "zh-CN": chinese, note, pattern, check, forms, ...kept } = authored;
  const own = formsOf(authored);
  const lengths = own.length === 0 ? undefined : lengthsOf(own);
  return {
    ...(kept as Partial<IdentifierKind>),
    forms: own,
    level: authored.level ?? "hard",
    example: authored.example,
    source: authored.source,
    ...(lengths === undefined ? {} : { lengths }),
  };
}

/** Whether all patterns of a kind are fit for use. */
function hasGoodPatterns(id: string, kind: AuthoredKind, file: string, reporter: Reporter): boolean {
  const sources = [
    ...formsOf(kind).map(({ pattern }, index) => [`forms/${index}/pattern`, pattern] as const),
    ...(kind.replace ?? []).map(([from], index) => [`replace/${index}`, from] as const),
  ];
  const bad = sources.filter(([place, source]) => !tellPattern(source, { file, place: `${id}/${place}` }, reporter));
  return bad.length === 0;
}

/** Reads `vocabulary/identifiers.json`. */
export function gatherIdentifiers(
  value: Json,
  file: string,
  into: Record<string, IdentifierKind>,
  reporter: Reporter,
): void {
  for (const [id, entry] of entriesOf(value)) {
    const parsed = reporter.parse(identifierKindSchema, entry, { file, place: id });
    if (parsed === undefined) continue;
    if (hasGoodPatterns(id, parsed, file, reporter)) into[id] = kindOf(parsed);
  }
}

/** Lists of codes that steps name, however deep. */
function listsIn(step: CheckStep): readonly string[] {
  if ("listed" in step) return [step.listed];
  return "any" in step ? step.any.flat().flatMap(listsIn) : [];
}

/** Members have to be kinds with forms of their own, and lists have to be there. */
export function checkIdentifierParts({ identifiers, codeLists }: IdentifierTable, reporter: Reporter): void {
  const plain = Object.keys(identifiers).filter((id) => identifiers[id]?.members === undefined);
  for (const [id, { members = [], forms }] of Object.entries(identifiers)) {
    const spot = { file: "vocabulary/identifiers.json", place: id };
    for (const member of members)
      if (!plain.includes(member))
        reporter.unknown("unknown-code", spot, "a kind with forms of its own", member, plain);
    for (const list of forms.flatMap(({ check = [] }) => check.flatMap(listsIn)))
      if (!Object.hasOwn(codeLists, list))
        reporter.unknown("unknown-list", spot, "a list of vocabulary/codeLists.json", list, Object.keys(codeLists));
  }
}

/** Reads `vocabulary/codeLists.json`. */
export function gatherCodeLists(value: Json, file: string, into: Record<string, CodeList>, reporter: Reporter): void {
  for (const [name, entry] of entriesOf(value)) {
    const parsed = reporter.parse(codeListSchema, entry, { file, place: name });
    if (parsed === undefined) continue;
    const { split, codes } = parsed;
    const [head, tail] = split;
    const words = Object.entries(codes).map(([code, tails]) => {
      const list = tails.split(" ");
      if (code.length !== head || list.some((one) => one.length !== tail))
        reporter.add(
          "invalid-value",
          { file, place: `${name}/codes/${code}` },
          `${head} and ${tail} characters`,
          tails,
        );
      return code + list.join("");
    });
    into[name] = { split, codes: words.join(" ") };
  }
}
