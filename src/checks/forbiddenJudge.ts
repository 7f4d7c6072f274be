import type { Message, PatchStep } from "../model/finding.js";
import type { Tri } from "../model/tri.js";
import type { ForbiddenDemands } from "./forbidden.schema.js";
import { characters as countCharacters } from "./measure.js";
import type { NotKnown } from "./notKnown.js";
import { characterFinder, phraseFinder, type TextFinder } from "./phrases.js";
import type { Visit } from "./place.js";
import { inScripts, outsideScripts } from "./scripts.js";
import { splitOpen } from "./unknownDetail.js";
import type { Judge, OpenValue } from "./valuesCheck.js";

/** Texts that are demanded, and stand-ins for those that the dossier does not say. */
export interface ForbiddenTexts {
  readonly known: readonly string[];
  readonly notKnown: readonly NotKnown[];
}

/** What is forbidden once the dossier's own values are read. */
export interface Forbidden {
  readonly demands: ForbiddenDemands;
  readonly phrases: ForbiddenTexts;
  readonly characters: ForbiddenTexts;
  readonly except: ForbiddenTexts;
  /** Whether the text is a bag of search terms, from which one may be dropped. */
  readonly termsOnly: boolean;
}

/** Something forbidden that was met. */
interface Hit {
  readonly what: "text" | "script";
  readonly met: string;
  readonly index: number;
  readonly times: number;
}

interface Finders {
  readonly texts: readonly TextFinder[];
  readonly scripts: readonly RegExp[];
}

/** Stands for what is allowed: a sign of no script that is in no word. */
const ALLOWED = "\u0000";
/** How many different hits a finding lists. */
const MOST_HITS = 20;

function findersOf({ demands, phrases, characters }: Forbidden): Finders {
  const { at = "anywhere", wholeWords = false, ignoreCase = true, scripts, allowedScripts } = demands;
  const texts = [phraseFinder(phrases.known, { at, wholeWords, ignoreCase }), characterFinder(characters.known, at)];
  return {
    texts: texts.filter((finder) => finder !== undefined),
    scripts: [
      ...(scripts === undefined ? [] : [inScripts(scripts)]),
      ...(allowedScripts === undefined ? [] : [outsideScripts(allowedScripts)]),
    ],
  };
}

/** All texts met, each once with its first place, if it stands there more often than allowed. */
function textHits(finder: TextFinder, text: string, max: number): readonly Hit[] {
  if (!finder.meets(text)) return [];
  const { expression } = finder;
  const hits = new Map<string, Hit>();
  expression.lastIndex = 0;
  for (const { 0: whole, index } of text.matchAll(expression)) {
    const met = whole.trim() === "" ? whole : whole.trim();
    const key = met.toLowerCase().replace(/\s+/g, " ");
    const before = hits.get(key);
    hits.set(
      key,
      before === undefined
        ? { what: "text", met, index: index + whole.indexOf(met), times: 1 }
        : { ...before, times: before.times + 1 },
    );
  }
  return [...hits.values()].filter(({ times }) => times > max);
}

function scriptHits(expression: RegExp, text: string): readonly Hit[] {
  const found = expression.exec(text);
  return found === null ? [] : [{ what: "script", met: found[0], index: found.index, times: 1 }];
}

/** Finds what is forbidden in texts; the first look allocates nothing. */
class Search {
  private readonly finders: Finders;
  private readonly excepted: TextFinder | undefined;
  private readonly max: number;

  constructor(private readonly forbidden: Forbidden) {
    this.finders = findersOf(forbidden);
    this.excepted = phraseFinder(forbidden.except.known, { at: "anywhere", wholeWords: false, ignoreCase: true });
    this.max = forbidden.demands.max ?? 0;
  }

  test(text: string): Tri {
    if (!this.meets(text) || !this.meets(this.withoutExcepted(text)))
      return this.unlessOpen(this.forbidden.phrases, this.forbidden.characters) ? undefined : true;
    return this.unlessOpen(this.forbidden.except) ? undefined : false;
  }

  hits(text: string): readonly Hit[] {
    const rest = this.withoutExcepted(text);
    const hits = [
      ...this.finders.texts.flatMap((finder) => textHits(finder, rest, this.max)),
      ...this.finders.scripts.flatMap((expression) => scriptHits(expression, rest)),
    ];
    return hits.sort((a, b) => a.index - b.index).slice(0, MOST_HITS);
  }

  private unlessOpen(...groups: readonly ForbiddenTexts[]): boolean {
    return groups.some(({ notKnown }) => notKnown.length > 0);
  }

  private meets(text: string): boolean {
    const { texts, scripts } = this.finders;
    if (scripts.some((expression) => expression.test(text))) return true;
    return texts.some(
      (finder) => finder.meets(text) && (this.max === 0 || textHits(finder, text, this.max).length > 0),
    );
  }

  private withoutExcepted(text: string): string {
    return this.excepted === undefined
      ? text
      : text.replace(this.excepted.expression, (allowed) => ALLOWED.repeat(allowed.length));
  }
}

function messageFor({ what, met, index, times }: Hit, text: string, { at, max }: ForbiddenDemands): Message {
  const params = { met, position: countCharacters(text.slice(0, index)) + 1 };
  if (what === "script") return { key: "check.forbidden.script", params };
  if (max !== undefined) return { key: "check.forbidden.too-often", params: { met, times, max } };
  return at === "start" || at === "end"
    ? { key: `check.forbidden.at-${at}`, params }
    : { key: "check.forbidden.met", params };
}

const isEdge = (character: string): boolean => character.trim() === "";

const isWholeTerm = (text: string, { met, index }: Hit): boolean =>
  isEdge(text.charAt(index - 1)) && isEdge(text.charAt(index + met.length));

/** Search terms without the forbidden ones; only if each of them stands as terms of its own. */
function withoutHits(text: string, search: Search): string | undefined {
  let rest = text;
  for (let hits = search.hits(rest); hits.length > 0; hits = search.hits(rest)) {
    const [hit] = hits;
    if (hit === undefined || hit.what === "script" || hits.some((other) => !isWholeTerm(rest, other))) return undefined;
    rest = `${rest.slice(0, hit.index)}${rest.slice(hit.index + hit.met.length)}`.replace(/\s+/g, " ").trim();
  }
  return rest;
}

/** Judges texts by what they must not contain. */
export function forbiddenJudge(forbidden: Forbidden): Judge {
  const { demands, phrases, characters, except, termsOnly } = forbidden;
  const search = new Search(forbidden);
  const open = ({ value }: Visit): OpenValue => {
    const failsWithout = search.hits(String(value)).length > 0;
    const notKnown = failsWithout ? except.notKnown : [...phrases.notKnown, ...characters.notKnown];
    return splitOpen(notKnown);
  };
  const fix = ({ value, pointer }: Visit): readonly PatchStep[] => {
    const rest = demands.max === undefined ? withoutHits(String(value), search) : undefined;
    return rest === undefined ? [] : [{ op: "replace", path: pointer, value: rest }];
  };
  const messages = ({ value }: Visit): readonly Message[] =>
    search.hits(String(value)).map((hit) => messageFor(hit, String(value), demands));
  return {
    test: (value) => (typeof value === "string" ? search.test(value) : value === null || undefined),
    tell: (visit) => messages(visit)[0] ?? { key: "check.forbidden.met", params: {} },
    causes: (visit) => messages(visit).map((message) => ({ path: visit.pointer, ...message })),
    open,
    actual: (value) => search.hits(String(value)).map(({ met }) => met),
    ...(termsOnly ? { fix } : {}),
  };
}
