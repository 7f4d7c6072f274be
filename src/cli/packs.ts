import { nearest } from "../model/nearest.js";
import type { Evidence, Pack, PackKind } from "../packs/pack.js";
import { Page, type TerminalOptions } from "../render/page.js";
import { renderJson } from "../render/renderJson.js";
import { voiceIn } from "../text/voiceIn.js";
import { type CliVoice, cliVoice } from "./cliVoice.js";
import type { Command } from "./command.js";
import { loadRules, type Rules } from "./loadRules.js";
import { terminalOptions } from "./terminal.js";
import { UsageError } from "./usageError.js";

const KINDS: readonly PackKind[] = ["marketplace", "market", "category", "service", "baseline"];

/** A pack in short, as `greenlane packs --format json` lists it. */
interface PackSummary {
  readonly id: string;
  readonly kind: PackKind;
  readonly version: string;
  readonly title: string;
  readonly markets: readonly string[];
  readonly rules: number;
  /** Rules by how well their source was looked at. */
  readonly evidence: { readonly [Kind in Evidence]: number };
  /** The day on which a source was last read; absent for a pack without sources. */
  readonly checkedOn?: string;
}

function summaryOf(pack: Pack, { texts }: Rules): PackSummary {
  const evidence = { primary: 0, secondary: 0, unchecked: 0 };
  for (const { clauses } of pack.rules) {
    const source = clauses[0] === undefined ? undefined : pack.sources[clauses[0].source.ref];
    if (source !== undefined) evidence[source.evidence]++;
  }
  const checkedOn = Object.values(pack.sources)
    .map((source) => source.checkedOn)
    .sort()
    .at(-1);
  const { id, kind, version, markets, rules } = pack;
  return {
    id,
    kind,
    version,
    title: texts.packs[id]?.title ?? id,
    markets,
    rules: rules.length,
    evidence,
    ...(checkedOn === undefined ? {} : { checkedOn }),
  };
}

function addSummary(
  { id, version, title, markets, rules, evidence, checkedOn }: PackSummary,
  page: Page,
  voice: CliVoice,
): void {
  page.add(`${title} (${id} ${version})`, { indent: 2, style: "bold" });
  const facts = [
    voice.say("packs.rules", { count: rules }),
    ...(markets.length === 0 ? [] : [voice.say("packs.markets", { markets })]),
    ...(rules === 0 ? [] : [voice.say("packs.evidence", evidence)]),
    ...(checkedOn === undefined ? [] : [voice.say("packs.checked", { day: checkedOn })]),
  ];
  page.add(facts.join(" · "), { indent: 4, style: "dim" });
}

function listing(summaries: readonly PackSummary[], voice: CliVoice, terminal: TerminalOptions): string {
  const page = new Page(terminal);
  for (const kind of KINDS) {
    const own = summaries.filter((summary) => summary.kind === kind);
    if (own.length > 0) page.heading(voice.say(`kind.${kind}`), "cyan");
    for (const summary of own) addSummary(summary, page, voice);
  }
  return page.toString();
}

/** One pack in full. */
interface PackDetail extends PackSummary {
  readonly covers: readonly string[];
  readonly notCovered: readonly string[];
  readonly ruleList: readonly { readonly id: string; readonly level: string; readonly title: string }[];
}

function detailOf(pack: Pack, rules: Rules): PackDetail {
  const { covers = [], notCovered = [] } = rules.texts.packs[pack.id] ?? {};
  const voice = voiceIn(rules.texts.locale, rules.texts);
  const ruleList = pack.rules.map(({ id, level, clauses }) => ({
    id,
    level,
    title: voice.title(id, clauses.at(-1)?.params ?? {}),
  }));
  return { ...summaryOf(pack, rules), covers, notCovered, ruleList };
}

function detailPage(detail: PackDetail, voice: CliVoice, terminal: TerminalOptions): string {
  const page = new Page(terminal);
  addSummary(detail, page, voice);
  const lists = [
    ["packs.covers", detail.covers],
    ["packs.not-covered", detail.notCovered],
  ] as const;
  for (const [heading, entries] of lists) {
    if (entries.length > 0) page.heading(voice.say(heading), "cyan");
    for (const entry of entries) page.add(entry, { indent: 2, marker: "– " });
  }
  page.heading(`${voice.say("packs.listed")} (${detail.ruleList.length})`, "cyan");
  for (const { id, level, title } of detail.ruleList) {
    page.add(level === "should" ? `${title} (${voice.say("advice")})` : title, { indent: 2, marker: "– " });
    page.add(id, { indent: 4, style: "dim" });
  }
  return page.toString();
}

function findPack(id: string, { packs }: Rules, voice: CliVoice): Pack {
  const pack = packs.find((one) => one.id === id);
  if (pack !== undefined) return pack;
  const suggestion = nearest(
    id,
    packs.map((one) => one.id),
  );
  throw new UsageError(
    voice.say("unknown-pack", { received: id }) +
      (suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`),
  );
}

/** `greenlane packs`: all rule packs in short, or one in full. */
export const packs: Command = async ({ parsed, locale, voice, write }) => {
  const rules = await loadRules(parsed, locale, voice);
  const named = cliVoice(locale, rules.texts);
  const terminal = terminalOptions(process.stdout, process.env, parsed.text("color"));
  const asJson = parsed.text("format") === "json";
  const [id] = parsed.positionals;
  if (id === undefined) {
    const summaries = rules.packs.map((pack) => summaryOf(pack, rules)).sort((a, b) => (a.id < b.id ? -1 : 1));
    write(asJson ? renderJson(summaries, { pretty: true }) : listing(summaries, named, terminal));
  } else {
    const detail = detailOf(findPack(id, rules, voice), rules);
    write(asJson ? renderJson(detail, { pretty: true }) : detailPage(detail, named, terminal));
  }
  return 0;
};
