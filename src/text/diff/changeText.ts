import type { ClauseChange, RuleChange, ScopeChange, TextChange } from "../../diff/changes.js";
import { authorityLine } from "../authorityLine.js";
import { checkLines, type EffectLine } from "./checkLines.js";
import { clauseText, periodText } from "./clauseText.js";
import type { DiffVoice } from "./diffVoice.js";

/** What one side says and what the other, "none" where it says nothing. */
function both<Value>(
  { before, after }: { readonly before?: Value | undefined; readonly after?: Value | undefined },
  said: (value: Value) => string,
  voice: DiffVoice,
) {
  const text = (value: Value | undefined): string => (value === undefined ? voice.say("nothing") : said(value));
  return { before: text(before), after: text(after) };
}

function scopeLine(change: ScopeChange, voice: DiffVoice): string {
  const named = (codes: readonly string[]): readonly string[] =>
    codes.map((code) => (code === "elsewhere" ? voice.say("elsewhere") : voice.voice.names.name(code, change.of)));
  const dimension = voice.say(`dimension.${change.of}`);
  const lines = (["gained", "lost"] as const).flatMap((side) =>
    change[side].length === 0 ? [] : voice.say(`scope.${side}`, { dimension, codes: named(change[side]) }),
  );
  const { only, except } = change.now;
  const now = { text: voice.joined(lines), only: named(only ?? []), except: named(except ?? []) };
  if (only === undefined) return voice.say(except === undefined ? "scope.now-everywhere" : "scope.now-except", now);
  return voice.say(except === undefined ? "scope.now" : "scope.now-only-except", now);
}

function conditionLines(
  { added, dropped }: Extract<ClauseChange, { what: "condition" }>,
  rule: string,
  voice: DiffVoice,
): readonly string[] {
  const said = (conditions: typeof added): readonly string[] =>
    conditions.map((condition) => voice.condition(condition, rule));
  const [[before], [after]] = [said(dropped), said(added)];
  if (dropped.length === 1 && added.length === 1 && before !== undefined && after !== undefined)
    return [voice.say("condition-changed", { before, after })];
  return [
    ...said(added).map((condition) => voice.say("condition-added", { condition })),
    ...said(dropped).map((condition) => voice.say("condition-dropped", { condition })),
  ];
}

const withEffect = ({ text, effect }: EffectLine, voice: DiffVoice): string =>
  effect === "none" ? text : voice.say("with", { text, effect: voice.say(`effect.${effect}`) });

function clauseLines(change: ClauseChange, rule: string, voice: DiffVoice): readonly string[] {
  switch (change.what) {
    case "check":
      return checkLines(change, rule, voice).map((line) => withEffect(line, voice));
    case "period":
      return [
        voice.say(
          "period",
          both(change, (period) => periodText(period, voice), voice),
        ),
      ];
    case "condition":
      return conditionLines(change, rule, voice);
    case "source":
      return [
        voice.say(
          "source",
          both(change, (source) => authorityLine(source, voice.voice), voice),
        ),
      ];
  }
}

/** Words of rules, packs and remedies that changed. */
export function textLine(change: TextChange, voice: DiffVoice): string {
  const quoted = (value: string | readonly string[]): string =>
    voice.listed([value].flat().map((text) => voice.say("quoted", { text })));
  const language = voice.voice.names.name(change.locale, "language");
  return voice.say("text", { part: voice.say(`part.${change.part}`), language, ...both(change, quoted, voice) });
}

function addedLine(
  { clause, check, since }: Extract<RuleChange, { what: "period-added" }>,
  rule: string,
  voice: DiffVoice,
): string {
  const text =
    since === undefined
      ? voice.check(check, rule)
      : voice.joined(checkLines(since, rule, voice).map((line) => line.text));
  return voice.say("period-added", { clause: clauseText(clause, rule, voice), text });
}

function idLines(change: Extract<RuleChange, { what: "facts" | "replaces" }>, voice: DiffVoice): readonly string[] {
  const { what, gained, lost } = change;
  if (what === "facts")
    return [
      voice.say("facts", { values: voice.listed([...lost.map((id) => `− ${id}`), ...gained.map((id) => `+ ${id}`)]) }),
    ];
  const titles = (ids: readonly string[]): string => voice.listed(ids.map((id) => voice.voice.bareTitle(id)));
  return [
    ...(gained.length === 0 ? [] : [voice.say("replaces-gained", { values: titles(gained) })]),
    ...(lost.length === 0 ? [] : [voice.say("replaces-lost", { values: titles(lost) })]),
  ];
}

/** What changed in some periods or rows only is told with them. */
function placedLines(change: Extract<RuleChange, { in: unknown }>, rule: string, voice: DiffVoice): readonly string[] {
  const lines = clauseLines(change, rule, voice);
  if (change.in === "every" || change.what === "period") return lines;
  return change.in.flatMap((one) => {
    const clause = clauseText(one, rule, voice);
    return lines.map((text) => voice.say("in.clause", { clause, text }));
  });
}

function linesOf(change: RuleChange, rule: string, voice: DiffVoice): readonly string[] {
  switch (change.what) {
    case "scope":
      return [scopeLine(change, voice)];
    case "level":
      return [
        voice.say(
          "level",
          both(change, (level) => voice.voice.say(`level.${level}`), voice),
        ),
      ];
    case "subject":
      return [
        voice.say(
          "subject",
          both(change, (subject) => voice.subject(subject), voice),
        ),
      ];
    case "period-added":
      return [addedLine(change, rule, voice)];
    case "period-removed": {
      const clause = clauseText(change.clause, rule, voice);
      return [voice.say("period-removed", { clause, text: voice.check(change.check, rule) })];
    }
    case "remedy":
      return [
        voice.say(
          "remedy",
          both(change, (id) => voice.voice.remedy(id, {}), voice),
        ),
      ];
    case "matter":
    case "per":
      return [voice.say(change.what, both(change, String, voice))];
    case "note":
      return [voice.say("note")];
    case "facts":
    case "replaces":
      return idLines(change, voice);
    case "text":
      return [textLine(change, voice)];
    default:
      return placedLines(change, rule, voice);
  }
}

/** A change of a rule in words, with what it does to verdicts. */
export function changeLines(change: RuleChange, rule: string, voice: DiffVoice): readonly string[] {
  const lines = linesOf(change, rule, voice);
  return change.what === "check" ? lines : lines.map((text) => withEffect({ text, effect: change.effect }, voice));
}
