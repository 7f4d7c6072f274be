import { explain as explainRule } from "../engine/explain.js";
import { nearest } from "../model/nearest.js";
import type { Pointer } from "../model/pointer.js";
import { renderExplanation } from "../render/renderExplanation.js";
import { renderJson } from "../render/renderJson.js";
import { createLocalizer } from "../text/createLocalizer.js";
import type { Call, Command } from "./command.js";
import { type Question, readQuestion } from "./question.js";
import { terminalOptions } from "./terminal.js";
import { UsageError } from "./usageError.js";

/** More subjects than these are not explained at once. */
const MOST_SUBJECTS = 5;

function ruleOf({ parsed, voice }: Call, { rules }: Question): string {
  const rule = parsed.text("rule");
  if (rule === undefined) throw new UsageError(voice.say("no-rule"));
  const known = rules.packs.flatMap((pack) => pack.rules.map(({ id }) => id));
  if (known.includes(rule)) return rule;
  const suggestion = nearest(rule, known);
  throw new UsageError(
    voice.say("unknown-rule", { received: rule }) +
      (suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`),
  );
}

/** Where the rule was evaluated, asked about, or found not to bind. */
function subjectsOf(rule: string, { checker, dossier, targets: [target], options }: Question): readonly Pointer[] {
  if (target === undefined) return [];
  const report = checker.check(dossier, target, { ...options, notBinding: true, joinMatters: false });
  const found = report.findings
    .filter((finding) => finding.rule === rule)
    .flatMap(({ subject }) => [subject.pointer, ...(subject.others ?? []).map((other) => other.pointer)]);
  const asked = report.questions.flatMap((question) =>
    question.rules.filter((hanging) => hanging.rule === rule).map((hanging) => hanging.pointer),
  );
  const notBinding = (report.notBinding ?? [])
    .filter((entry) => entry.rule === rule)
    .map((entry) => entry.pointer ?? "");
  return [...new Set([...found, ...asked, ...notBinding])];
}

function pointersOf(rule: string, { parsed, voice }: Call, question: Question): readonly Pointer[] {
  const given = parsed.text("subject");
  if (given !== undefined) return [given.startsWith("/") || given === "" ? given : `/${given}`];
  const found = subjectsOf(rule, question);
  if (found.length === 0) throw new UsageError(voice.say("no-subject", { rule }));
  return found;
}

/** `greenlane explain`: why a rule came to its outcome, for one subject or for all that it was evaluated for. */
export const explain: Command = async (call) => {
  const { parsed, locale, voice, write } = call;
  const question = await readQuestion(call, "explain");
  const { checker, dossier, targets, options, rules } = question;
  const [target] = targets;
  if (target === undefined || targets.length > 1)
    throw new UsageError(voice.say("one-target-only", { count: targets.length }));
  const rule = ruleOf(call, question);
  const pointers = pointersOf(rule, call, question);
  const explanations = pointers
    .slice(0, MOST_SUBJECTS)
    .map((pointer) => explainRule(checker, dossier, target, options, { rule, subject: { pointer } }));
  if (parsed.text("format") === "json") {
    write(renderJson(explanations, { pretty: true }));
    return 0;
  }
  const localizer = createLocalizer({ locale, texts: rules.texts, packs: rules.packs });
  const terminal = terminalOptions(process.stdout, process.env, parsed.text("color"));
  write(
    explanations
      .map((explanation) => renderExplanation(localizer.explain(explanation, { dossier }), terminal))
      .join("\n"),
  );
  const more = pointers.length - explanations.length;
  if (more > 0) write(`\n${voice.say("more-subjects", { count: more })}\n`);
  return 0;
};
