import type { ClauseExplanation, Explanation } from "../engine/explain.js";
import type { Trace } from "../logic/condition.js";
import { SCOPE_PARTS } from "../packs/pack.js";
import { paramsOf } from "../packs/paramsOf.js";
import type { Locale } from "../packs/texts.js";
import { lazily } from "./lazily.js";
import { PlaceNames } from "./placeNames.js";
import { reasonLine } from "./reasonLine.js";
import type { Voice } from "./voice.js";

/** One node of a condition, in words: the operator or the place, and what it came to. */
export interface TraceText {
  readonly what: string;
  readonly value: string;
  readonly of: readonly TraceText[];
}

/** One period or row of a rule, in words. */
export interface ClauseText {
  readonly period: string;
  readonly when: string | TraceText;
  readonly check: string;
  readonly outcome: string;
  readonly upcoming?: string;
  readonly message?: string;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

/** An explanation with its words beside the data. */
export interface LocalizedExplanation extends Explanation {
  readonly locale: Locale;
  readonly text: {
    readonly title: string;
    /** Headings of the parts. */
    readonly headings: {
      readonly [Name in
        | "subject"
        | "scope"
        | "excluded"
        | "seller"
        | "category"
        | "when"
        | "check"
        | "missing"]: string;
    };
    readonly subject: string;
    readonly scope: string;
    readonly excluded?: string;
    readonly seller: string;
    readonly category: string | TraceText;
    readonly clauses: readonly ClauseText[];
  };
}

const HEADINGS = ["subject", "scope", "excluded", "seller", "category", "when", "check", "missing"] as const;

function traceText(trace: Trace, places: PlaceNames, voice: Voice): TraceText {
  const { op, value, path, pointer, unreadable, of } = trace;
  const unknown = voice.say(unreadable === true ? "explain.unreadable" : "explain.not-known");
  const named = pointer === undefined ? "" : ` (${places.name(pointer)})`;
  const what = op === "literal" ? "" : `${path === undefined || op === "is" ? op : ""} ${path ?? ""}`.trim() + named;
  return {
    what,
    value: value === undefined ? unknown : JSON.stringify(value),
    of: of.map((child) => traceText(child, places, voice)),
  };
}

function scopeText({ scope }: Explanation, voice: Voice): string {
  const parts = SCOPE_PARTS.flatMap((name) =>
    scope[name] === undefined
      ? []
      : voice.say(`explain.scope.${name}`, { codes: scope[name].map((code) => voice.names.name(code, name)) }),
  );
  return parts.length === 0 ? voice.say("explain.scope.everywhere") : parts.join(" · ");
}

function periodText({ from, until }: ClauseExplanation["period"], voice: Voice): string {
  if (from !== undefined && until !== undefined) return voice.say("explain.period.between", { from, until });
  if (from !== undefined) return voice.say("explain.period.from", { from });
  return until === undefined ? voice.say("explain.period.always") : voice.say("explain.period.until", { until });
}

function clauseText(clause: ClauseExplanation, places: PlaceNames, voice: Voice): ClauseText {
  const { period, upcoming, when, check, outcome, detail } = clause;
  const otherwise = outcome === "unknown" ? "message.not-known" : "message.not-met";
  return {
    period: periodText(period, voice),
    when: when === undefined ? voice.say("explain.when.always") : traceText(when, places, voice),
    check: JSON.stringify(check),
    outcome: voice.say(`outcome.${outcome}`),
    ...(upcoming ? { upcoming: voice.say("explain.upcoming") } : {}),
    ...(detail === undefined ? {} : { message: voice.message(detail.message, otherwise) }),
    reasons: (detail?.reasons ?? []).map((reason) => reasonLine(reason, otherwise, "", places, voice)),
    missing: (detail?.missing ?? []).map((path) => places.name(path)),
  };
}

/** Puts the words of a locale beside an explanation. */
export function localizeExplanation(explanation: Explanation, dossier: unknown, voice: Voice): LocalizedExplanation {
  const places = new PlaceNames(voice, dossier);
  const { rule, pointer, excluded, seller, category, clauses } = explanation;
  const text = lazily<LocalizedExplanation["text"]>({
    title: () => voice.title(rule, paramsOf(clauses.at(-1)?.check ?? {}, {})),
    headings: () =>
      Object.fromEntries(
        HEADINGS.map((name) => [name, voice.say(`explain.${name}`)]),
      ) as LocalizedExplanation["text"]["headings"],
    subject: () => places.name(pointer),
    scope: () => scopeText(explanation, voice),
    ...(excluded === undefined ? {} : { excluded: () => voice.say(`explain.excluded.${excluded}`) }),
    seller: () => voice.say(`explain.seller.${seller}`),
    category: () =>
      typeof category === "string" ? voice.say(`explain.category.${category}`) : traceText(category, places, voice),
    clauses: () => clauses.map((clause) => clauseText(clause, places, voice)),
  });
  return { ...explanation, locale: voice.locale, text };
}
