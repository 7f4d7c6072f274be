import type { Message, PatchStep } from "../model/finding.js";
import type { Visit } from "./place.js";
import type { Judge } from "./valuesCheck.js";

/** The same for plain Latin text, which most are: letters of all scripts take a millisecond to compile. */
const ASCII_WORD = /[A-Za-z0-9]+(?:['.-][A-Za-z0-9]+)*/g;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['\u2019.-][\p{L}\p{M}\p{N}]+)*/gu;

const fold = (word: string): string => word.normalize("NFKC").toLowerCase();

interface Repeat {
  readonly word: string;
  readonly times: number;
}

/** Words that stand in a text more than `max` times, in the order of their first place: `repeats("Lamp lamp", 1, none)` is `[{ word: "Lamp", times: 2 }]`. */
function repeats(text: string, max: number, ignore: ReadonlySet<string>): readonly Repeat[] {
  const counts = new Map<string, Repeat>();
  for (const [word] of text.matchAll(/[^ -~]/.test(text) ? WORD : ASCII_WORD)) {
    const key = fold(word);
    if (!ignore.has(key))
      counts.set(key, { word: counts.get(key)?.word ?? word, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  return [...counts.values()].filter(({ times }) => times > max);
}

/** Search terms of which each that is one word stands only as often as allowed. */
function withoutRepeats(text: string, max: number, ignore: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  const kept = text.split(/\s+/u).filter((term) => {
    const key = fold(term);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return ignore.has(key) || (counts.get(key) as number) <= max;
  });
  return kept.join(" ").trim();
}

/** Judges texts by how often a word stands in them; search terms (`termsOnly`) can be mended. */
export function repeatedWordsJudge(max: number, ignore: readonly string[], termsOnly: boolean): Judge {
  const ignored = new Set(ignore.map(fold));
  const repeatsIn = (value: unknown): readonly Repeat[] => repeats(String(value), max, ignored);
  const message = ({ word, times }: Repeat): Message => ({ key: "check.unique.word", params: { word, times, max } });
  const fix = ({ value, pointer }: Visit): readonly PatchStep[] => {
    const mended = withoutRepeats(String(value), max, ignored);
    return repeatsIn(mended).length > 0 ? [] : [{ op: "replace", path: pointer, value: mended }];
  };
  return {
    test: (value) => (typeof value === "string" ? repeatsIn(value).length === 0 : value === null || undefined),
    tell: ({ value }) => message(repeatsIn(value)[0] ?? { word: "", times: 0 }),
    causes: (visit) => repeatsIn(visit.value).map((repeat) => ({ path: visit.pointer, ...message(repeat) })),
    expected: { max },
    actual: (value) => repeatsIn(value).map(({ word }) => word),
    ...(termsOnly ? { fix } : {}),
  };
}
