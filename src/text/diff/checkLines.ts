import type { CheckChange, DemandChange } from "../../diff/changes.js";
import type { Effect } from "../../diff/step.js";
import { canonicalText } from "../../model/canonicalText.js";
import { isObject, type Json } from "../../model/json.js";
import type { CheckSpec } from "../../packs/pack.js";
import type { DiffVoice } from "./diffVoice.js";

const COMBINATIONS = ["anyOf", "allOf", "choose"] as const;

const isNumber = (key: string | undefined): boolean => key !== undefined && /^\d+$/.test(key);

/** How many keys lead through alternatives and cases to the check that a demand stands in. */
function depthOf(keys: readonly string[]): number {
  let depth = 0;
  while (COMBINATIONS.some((one) => one === keys[depth]) && isNumber(keys[depth + 1]))
    depth += keys[depth + 2] === "then" ? 3 : 2;
  return Math.min(depth, keys.length);
}

/** Where among alternatives and cases a demand stands; nothing if the check has none. */
function placeOf(keys: readonly string[], voice: DiffVoice): string | undefined {
  const names = keys.slice(0, depthOf(keys)).flatMap((key, index) => {
    const combination = COMBINATIONS.find((one) => one === keys[index - 1]);
    return combination === undefined || !isNumber(key) ? [] : [voice.say(`at.${combination}`, { number: key })];
  });
  const [first, ...others] = names;
  return first === undefined
    ? undefined
    : others.reduce((sofar, second) => voice.say("at.step", { first: sofar, second }), first);
}

/** A copy with another value at a place. */
function withValue(value: Json, [key, ...rest]: readonly string[], other: Json): Json {
  if (key === undefined) return other;
  if (!isObject(value)) return value;
  return { ...(value as { readonly [name: string]: Json }), [key]: withValue((value[key] ?? {}) as Json, rest, other) };
}

/** A copy without what stands at a place. */
function withoutValue(value: Json, [key, ...rest]: readonly string[]): Json {
  if (key === undefined || !isObject(value)) return value;
  const { [key]: gone, ...others } = value as { readonly [name: string]: Json };
  return rest.length === 0 || gone === undefined ? others : { ...others, [key]: withoutValue(gone, rest) };
}

interface Sides {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What is said of one side only; a text that both sides say is left out. */
function differing({ before, after }: Sides): Sides {
  return {
    before: before.filter((text) => !after.includes(text)),
    after: after.filter((text) => !before.includes(text)),
  };
}

/** The demands of a check, each in words of its own. */
const parts = (check: Json | undefined, rule: string, voice: DiffVoice): readonly string[] => {
  if (!isObject(check)) return [];
  const text =
    "if" in check && "then" in check
      ? voice.condition(check["if"] as Json, rule)
      : voice.check(check as CheckSpec, rule);
  return text.split(voice.say("plus", { first: "", second: "" }));
};

function said({ before, after }: Sides, voice: DiffVoice): readonly string[] {
  const sides = { before: voice.joined(before), after: voice.joined(after) };
  if (before.length > 0 && after.length > 0) return [voice.say("check-changed", sides)];
  if (after.length > 0) return [voice.say("check-added", sides)];
  return before.length > 0 ? [voice.say("check-dropped", sides)] : [];
}

/** Values that a list has gained or lost, each as if the list held nothing else. */
function valueLines(
  { at, within, gained, lost }: Extract<DemandChange, { what: "demand-values" }>,
  rule: string,
  voice: DiffVoice,
): readonly string[] {
  const keys = at.slice(depthOf(at));
  const known = [...parts(within.before, rule, voice), ...parts(within.after, rule, voice)];
  const only = (check: Json | undefined, values: readonly Json[]): readonly string[] => {
    if (values.length === 0 || check === undefined) return [];
    const texts = parts(withValue(check, keys, [...values]), rule, voice);
    const own = texts.filter((text) => !known.includes(text));
    return own.length > 0 ? own : texts;
  };
  const [news, olds] = [only(within.after, gained), only(within.before, lost)];
  return [...said({ before: [], after: news }, voice), ...said({ before: olds, after: [] }, voice)];
}

/** The check as it would be with this change alone, so that others beside it are not told with it. */
function changedAlone({ at, within, after }: Extract<DemandChange, { what: "demand" }>): Json | undefined {
  const keys = at.slice(depthOf(at));
  if (within.before === undefined || within.after === undefined || keys.length === 0) return within.after;
  const alone = after === undefined ? withoutValue(within.before, keys) : withValue(within.before, keys, after);
  return canonicalText(alone) === canonicalText(within.before) ? within.after : alone;
}

function demandLines(change: DemandChange, rule: string, voice: DiffVoice): readonly string[] {
  if (change.what === "demand-values") return valueLines(change, rule, voice);
  const after = changedAlone(change);
  return said(differing({ before: parts(change.within.before, rule, voice), after: parts(after, rule, voice) }), voice);
}

/** A line with what its change does to verdicts. */
export interface EffectLine {
  readonly text: string;
  readonly effect: Effect;
}

/** A check that changed: demand by demand, or both as they stand where another kind took its place. Each line is said once. */
export function checkLines(change: CheckChange, rule: string, voice: DiffVoice): readonly EffectLine[] {
  const sides = { before: voice.check(change.before, rule), after: voice.check(change.after, rule) };
  if (change.demands.length === 0) return [{ text: voice.say("check-other", sides), effect: change.effect }];
  const lines = change.demands.flatMap((demand) => {
    const place = placeOf(demand.at, voice);
    return demandLines(demand, rule, voice).map((text): EffectLine => {
      const placed = place === undefined ? text : voice.say("check-at", { place, text });
      return { text: placed, effect: demand.effect };
    });
  });
  if (lines.length === 0) return [{ text: voice.say("check-reworded", sides), effect: change.effect }];
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}
