import type { EvidenceDemands, TranslationKind } from "../../../checks/evidence/evidenceDemands.js";
import { EVIDENCE } from "../../../checks/evidence/evidenceList.js";
import { dossierShape } from "../../../generated/dossierShape.js";
import { isObject, type Json } from "../../../model/json.js";
import { isObjectShape, type Shape } from "../../../model/shape.js";
import type { EvidenceList } from "../../../packs/pack.js";
import { elements } from "../../elements.js";
import { line } from "../description.js";
import { fieldDemand } from "../fieldDemand.js";
import type { Wording } from "../wording.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

type Say<Demand> = (demand: Demand, wording: Wording) => readonly string[];

type Special = "count" | "age" | "left" | "validOn" | "covers" | "coversMonths" | "translation";

type Sayers = { readonly [Name in Special]: Say<NonNullable<EvidenceDemands[Name]>> };

/** How the demands are said that are no fields, or say more than one. */
const SAYERS: Sayers = {
  count: ({ min }, wording) => [wording.say("evidence.count", { count: min })],
  age: ({ max }, wording) => [wording.say("evidence.age", { max })],
  left: ({ min }, wording) => [wording.say("evidence.left", { min })],
  validOn: (day, wording) => [
    wording.say("evidence.validOn", {
      day: wording.apart(wording.operand(day, { shape: { type: "day" }, hint: "" })),
    }),
  ],
  covers: (covers, wording) => {
    if (covers === "listing" || covers === "shipment") return [wording.say(`evidence.covers.${covers}`)];
    const keys = covers.map((key) => wording.field(key));
    return [wording.say("evidence.covers.keys", { keys: wording.join(keys) })];
  },
  coversMonths: (months, wording) => {
    const { min, endsWithin } = typeof months === "number" ? { min: months } : months;
    return [
      wording.say("evidence.coversMonths", { count: min }),
      ...(endsWithin === undefined ? [] : [wording.say("evidence.endsWithin", { duration: endsWithin })]),
    ];
  },
  translation: (translation, wording) => {
    const { kind, language } = typeof translation === "string" ? { kind: translation } : asked(translation);
    const known = { shape: { type: "language" }, hint: "language" } as const;
    const languages = language === undefined ? [] : [language].flat().map((one) => wording.operand(one as Json, known));
    return [
      ...(kind === undefined && languages.length > 0 ? [] : [wording.say(`evidence.translation.${kind ?? "plain"}`)]),
      ...(languages.length === 0
        ? []
        : [wording.say("evidence.translation.language", { languages: wording.oneOf(languages) })]),
    ];
  },
};

const asked = ({ kind, language }: { readonly kind?: TranslationKind; readonly language?: Json }) => ({
  kind,
  language,
});

function listShape(list: EvidenceList): Shape | undefined {
  const shape = dossierShape.fields[list];
  return shape?.type === "list" ? shape.of : undefined;
}

function demandText(name: string, demand: Json, list: EvidenceList, wording: Wording): readonly string[] {
  if (Object.hasOwn(SAYERS, name)) return (SAYERS[name as Special] as Say<Json>)(demand, wording);
  const shape = listShape(list);
  const field = shape !== undefined && isObjectShape(shape) ? shape.fields[name] : undefined;
  return field === undefined ? [] : fieldDemand(demand, `${list}.${name}`, field, wording);
}

function typesOf(types: Json | undefined, key: "type" | "scheme", isThis: boolean, wording: Wording): string {
  const { names } = wording.voices;
  const named = types === undefined ? [] : [types].flat();
  const texts = named.map((type) =>
    typeof type === "string" ? names.name(type, key) : wording.operand(isObject(type) ? (type as Json) : null),
  );
  const what = texts.length === 0 ? "" : wording.oneOf(texts);
  if (!isThis) return what;
  return wording.demands([wording.titled(wording.say("this"), what), wording.say("evidence.in-date")]);
}

/** The four kinds of evidence, each about one list of the dossier. */
export const describeEvidence =
  (list: EvidenceList): DescribeCheckKind<EvidenceDemands> =>
  (demands, wording) => {
    const { element, key } = EVIDENCE[list];
    const { this: isThis, [key]: types, ...others } = demands;
    const what = typesOf(types, key, isThis === true, wording);
    const texts = Object.entries(others).flatMap(([name, demand]) => demandText(name, demand as Json, list, wording));
    const word = elements[element]?.[wording.locale] ?? element;
    return line(wording.demands([isThis === true ? what : wording.titled(word, what), ...texts]));
  };
