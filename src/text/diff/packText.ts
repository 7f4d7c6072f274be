import type { PackChange, PackDiffEntry, RuleDiff, RuleSummary } from "../../diff/packDiff.js";
import type { VersionStep } from "../../diff/versionStep.js";
import { authorityLine } from "../authorityLine.js";
import { changeLines, textLine } from "./changeText.js";
import { clauseText } from "./clauseText.js";
import type { DiffVoice } from "./diffVoice.js";
import type { AffectedPackText, PackDiffText, RuleDiffText } from "./localizedDiff.js";

function summaryLines({ level, clauses }: RuleSummary, rule: string, voice: DiffVoice): readonly string[] {
  const said = clauses.map((clause) => {
    const text = voice.check(clause.check, rule);
    const isPlain = clause.from === undefined && clause.until === undefined && clause.own.length === 0;
    return isPlain ? text : voice.say("in.clause", { clause: clauseText(clause, rule, voice), text });
  });
  return level === "should" ? [voice.voice.say("level.should"), ...said] : said;
}

function linesOf(rule: RuleDiff, voice: DiffVoice): readonly string[] {
  switch (rule.kind) {
    case "added":
      return summaryLines(rule.rule, rule.id, voice);
    case "removed":
      return rule.now === undefined ? [] : [voice.say("moved-to", { now: rule.now })];
    case "renamed":
      return [
        voice.say("renamed-from", { was: rule.was }),
        ...rule.changes.flatMap((one) => changeLines(one, rule.id, voice)),
      ];
    case "changed":
      return rule.changes.flatMap((change) => changeLines(change, rule.id, voice));
  }
}

/** Rules one by one; those that changed in just the same way are told together. */
function ruleTexts(rules: readonly RuleDiff[], voice: DiffVoice): readonly RuleDiffText[] {
  const groups = new Map<string, RuleDiffText & { readonly rules: { id: string; title: string }[] }>();
  for (const rule of rules) {
    const lines = linesOf(rule, voice);
    const key = JSON.stringify([rule.kind, rule.kind === "changed" ? lines : rule.id]);
    const group = groups.get(key) ?? { kind: rule.kind, mark: voice.say(rule.kind), rules: [], lines };
    group.rules.push({ id: rule.id, title: voice.voice.bareTitle(rule.id) });
    groups.set(key, group);
  }
  return [...groups.values()];
}

function packLines(change: PackChange, voice: DiffVoice): readonly string[] {
  switch (change.what) {
    case "kind":
      return [voice.say("kind", { before: change.before, after: change.after })];
    case "markets": {
      const dimension = voice.say("dimension.markets");
      const named = (codes: readonly string[]) => codes.map((code) => voice.voice.names.name(code, "markets"));
      return [
        ...(change.gained.length === 0 ? [] : [voice.say("scope.gained", { dimension, codes: named(change.gained) })]),
        ...(change.lost.length === 0 ? [] : [voice.say("scope.lost", { dimension, codes: named(change.lost) })]),
      ];
    }
    case "source": {
      const { before, after } = change;
      const sides = {
        before: before === undefined ? "" : authorityLine(before, voice.voice),
        after: after === undefined ? "" : authorityLine(after, voice.voice),
      };
      if (before === undefined) return [voice.say("source-added", sides)];
      return [voice.say(after === undefined ? "source-dropped" : "source", sides)];
    }
    case "text":
      return [textLine(change, voice)];
  }
}

function versionTexts(
  { before, after, asked, taken, verdict, enough }: VersionStep,
  voice: DiffVoice,
): Omit<AffectedPackText, "title"> {
  const version = voice.say(before === after ? "pack.same-version" : "pack.version", { before, after });
  const warning = voice.say(taken === "back" ? "step.back" : "step.too-small", { enough });
  return { version, step: voice.say(`step.${asked}`), ...(verdict === "enough" ? {} : { warning }) };
}

function titleOf(id: string, { say, voice: { texts } }: DiffVoice): string {
  const own = Object.hasOwn(texts.packs, id) ? texts.packs[id]?.title : undefined;
  return own === undefined || own === "" ? id : say("pack.title", { title: own, id });
}

/** A pack that is not the same on both sides. */
export function packText(entry: PackDiffEntry, voice: DiffVoice): PackDiffText {
  const [title, rules] = [titleOf(entry.id, voice), ruleTexts(entry.rules, voice)];
  if (entry.kind !== "changed")
    return { title, version: voice.say(`pack.${entry.kind}`, { version: entry.version }), lines: [], rules };
  const lines = entry.changes.flatMap((change) => packLines(change, voice));
  return { title, ...versionTexts(entry.version, voice), lines, rules };
}

/** Whether nothing has changed in a pack itself, only in what its rules read. */
export const isOnlyAffected = (entry: PackDiffEntry): entry is Extract<PackDiffEntry, { kind: "changed" }> =>
  entry.kind === "changed" && entry.changes.length === 0 && entry.rules.length === 0;

/** A pack whose own rules are the same, in short. */
export const affectedText = (
  entry: Extract<PackDiffEntry, { kind: "changed" }>,
  voice: DiffVoice,
): AffectedPackText => ({
  title: titleOf(entry.id, voice),
  ...versionTexts(entry.version, voice),
});
