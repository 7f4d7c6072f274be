import type { SharedChange } from "../../diff/packDiff.js";
import { isObject, type Json, type JsonObject } from "../../model/json.js";
import { textLine } from "./changeText.js";
import type { DiffVoice } from "./diffVoice.js";
import type { SharedDiffText } from "./localizedDiff.js";

/** So many rules are named; the others are counted. */
const MOST_RULES = 5;

const HINTS: { readonly [Of in SharedChange["of"]]: string } = {
  group: "markets",
  list: "",
  category: "category",
  definition: "",
  validity: "types",
  home: "types",
  remedy: "",
  field: "",
  identifier: "",
  codeList: "",
};

/** Durations, kinds and days of an entry of the vocabulary. */
function plainText(value: JsonObject, voice: DiffVoice): string {
  const said = (part: Json): string => {
    const text = voice.voice.translator.compile("{{part}}")({ part });
    return Array.isArray(part) ? voice.listed(part.map(String)) : text;
  };
  return voice.listed(Object.entries(value).map(([key, part]) => `${key}: ${said(part)}`));
}

function categoryText({ parents, among, members }: JsonObject, voice: DiffVoice): string {
  const named = (codes: Json): readonly string[] =>
    (codes as readonly string[]).map((code) => voice.voice.names.name(code, "category"));
  return voice.joined([
    ...(parents === undefined ? [] : [voice.say("category.parents", { codes: named(parents) })]),
    ...(among === undefined ? [] : [voice.say("category.among", { codes: named(among) })]),
    ...(members === undefined ? [] : [voice.say("category.members", { condition: voice.condition(members) })]),
  ]);
}

/** What a definition, a category or an entry of the vocabulary says. */
function valueText(value: Json | undefined, of: SharedChange["of"], voice: DiffVoice): string {
  if (value === undefined) return voice.say("nothing");
  if (!isObject(value)) return typeof value === "string" ? voice.voice.names.name(value, of) : JSON.stringify(value);
  if (of === "definition") return voice.condition((value["when"] ?? true) as Json);
  return of === "category" ? categoryText(value as JsonObject, voice) : plainText(value as JsonObject, voice);
}

function changeLines(change: SharedChange, voice: DiffVoice): readonly string[] {
  const listed = (values: readonly Json[]): string =>
    voice.listed(
      values.map((value) =>
        typeof value === "string" ? voice.voice.names.name(value, HINTS[change.of]) : JSON.stringify(value),
      ),
    );
  const { gained, lost, before, after } = change;
  if (gained !== undefined || lost !== undefined)
    return [
      ...((gained ?? []).length === 0 ? [] : [voice.say("shared.gained", { values: listed(gained ?? []) })]),
      ...((lost ?? []).length === 0 ? [] : [voice.say("shared.lost", { values: listed(lost ?? []) })]),
    ];
  if (before === undefined && after === undefined) return [];
  const [old, now] = [valueText(before, change.of, voice), valueText(after, change.of, voice)];
  return [voice.say("check-changed", { before: old, after: now })];
}

function rulesLine({ rules }: SharedChange, voice: DiffVoice): readonly string[] {
  if (rules.length === 0) return [];
  const named = voice.listed(rules.slice(0, MOST_RULES));
  const key = rules.length > MOST_RULES ? "shared.rules-more" : "shared.rules";
  return [voice.say(key, { count: rules.length, rules: named })];
}

/** What changed in what several rules build on. */
export function sharedText(change: SharedChange, voice: DiffVoice): SharedDiffText {
  const { of, id, texts = [] } = change;
  const name = ["definition", "remedy", "field", "list", "identifier", "codeList"].includes(of)
    ? id
    : voice.voice.names.name(id, HINTS[of]);
  return {
    title: voice.say(`shared.${of}`, { id: name }),
    lines: [...changeLines(change, voice), ...texts.map((one) => textLine(one, voice)), ...rulesLine(change, voice)],
  };
}
