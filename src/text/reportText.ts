import type { Report } from "../model/report.js";
import { lazily } from "./lazily.js";
import type { LocalizedQuestion, ReportText } from "./localizedReport.js";
import { targetLine } from "./targetLine.js";
import type { Voice } from "./voice.js";

const COUNTED = ["pass", "fail", "unknown", "waived", "undecided", "upcoming", "notBinding"] as const;

/** Counts that are told even when they are nought. */
const ALWAYS: ReadonlySet<string> = new Set(["pass", "fail", "unknown"]);

const today = ({ findings }: Report, outcome: "fail" | "unknown"): number =>
  findings.filter(
    (finding) => finding.outcome === outcome && finding.level === "must" && finding.upcoming === undefined,
  ).length;

/** What nobody read may be what is asked for. */
const unread = ({ inputIssues: { length } }: Report, voice: Voice): readonly string[] =>
  length === 0 ? [] : [voice.say("why.unread", { count: length })];

function why(report: Report, questions: () => readonly LocalizedQuestion[], voice: Voice): readonly string[] {
  if (report.verdict === "pass") return [voice.say("why.ready"), ...unread(report, voice)];
  const failing = today(report, "fail");
  const unknown = today(report, "unknown");
  const deciding = questions().filter((question) => question.rules.some((rule) => rule.level === "must"));
  const asked = new Set(deciding.map(({ text }) => text.question)).size;
  return [
    ...(failing === 0 ? [] : [voice.say("why.failing", { count: failing })]),
    ...(unknown === 0 ? [] : [voice.say("why.unknown", { count: unknown })]),
    ...(asked === 0 ? [] : [voice.say("why.questions", { count: asked })]),
    ...unread(report, voice),
    ...(report.verdict === "incomplete" ? gaps(report, voice) : []),
  ];
}

/** What keeps a report from being complete besides the dossier. */
function gaps({ coverage, target, offered }: Report, voice: Voice): readonly string[] {
  const { marketplace = "", market } = target;
  return [
    ...(offered > 0 ? [] : [voice.say("coverage.not-offered")]),
    ...(coverage.marketplace !== "not-covered"
      ? []
      : [voice.say("coverage.marketplace", { marketplace: voice.names.name(marketplace, "marketplace") })]),
    ...(coverage.market === "covered" ? [] : [voice.say("coverage.market", { market: voice.names.country(market) })]),
    ...coverage.categoriesNotCovered.map((category) =>
      voice.say("coverage.category", { category: voice.names.name(category, "category") }),
    ),
  ];
}

function coverageNotes(report: Report, voice: Voice): readonly string[] {
  const { findings, packs } = report;
  const unchecked = findings.filter(
    (finding) => finding.outcome !== "pass" && finding.source.evidence === "unchecked",
  ).length;
  const rules = packs.reduce((sum, pack) => sum + pack.rules, 0);
  return [
    ...(report.verdict === "incomplete" ? [] : gaps(report, voice)),
    ...(unchecked === 0 ? [] : [voice.say("coverage.unchecked", { count: unchecked })]),
    voice.say("coverage.packs", { count: packs.length, rules }),
  ];
}

/** What is said about a report as a whole. */
export const reportText = (report: Report, questions: () => readonly LocalizedQuestion[], voice: Voice): ReportText =>
  lazily<ReportText>({
    verdict: () => voice.say(`verdict.${report.verdict}`),
    why: () => why(report, questions, voice),
    gaps: () => gaps(report, voice),
    target: () => targetLine(report.target, voice),
    asOf: () => voice.say("as-of", { day: report.asOf }),
    coverage: () => coverageNotes(report, voice),
    counts: () =>
      COUNTED.filter((name) => report.counts[name] > 0 || ALWAYS.has(name))
        .map((name) => voice.say(`counts.${name}`, { count: report.counts[name] }))
        .join(" · "),
  });
