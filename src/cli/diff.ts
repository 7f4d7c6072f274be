import { addressBook, countriesIn } from "../addresses/index.js";
import { loadAddresses } from "../addresses/loadAddresses.js";
import type { NamedDossier } from "../diff/diffImpact.js";
import { diffPacks } from "../diff/diffPacks.js";
import type { PackDiff } from "../diff/packDiff.js";
import type { PackTexts } from "../packs/texts.js";
import { renderDiffMarkdown } from "../render/renderDiffMarkdown.js";
import { renderDiffTerminal } from "../render/renderDiffTerminal.js";
import { renderJson } from "../render/renderJson.js";
import { localizeDiff } from "../text/diff/localizeDiff.js";
import type { Call, Command } from "./command.js";
import { dayOf } from "./dayOf.js";
import { type DiffSide, diffSide } from "./diffSide.js";
import { readDossiers } from "./readDossiers.js";
import { targetsOf } from "./targetsOf.js";
import { terminalOptions } from "./terminal.js";
import { UsageError } from "./usageError.js";

interface Sides {
  readonly before: DiffSide;
  readonly after: DiffSide;
}

const TARGET_OPTIONS = ["marketplace", "market", "target", "region", "fulfilment", "shop", "import"] as const;

async function sidesOf(call: Call): Promise<Sides> {
  const { parsed, voice } = call;
  const [old, now, ...others] = parsed.positionals;
  if (old === undefined || now === undefined || others.length > 0)
    throw new UsageError(voice.say("two-sides", { count: parsed.positionals.length }));
  const only = parsed.flag("only-rules");
  return { before: await diffSide(old, only, call), after: await diffSide(now, only, call) };
}

async function compare(
  { before, after }: Sides,
  dossiers: readonly NamedDossier[] | undefined,
  { parsed, voice }: Call,
): Promise<PackDiff> {
  const texts = { before: before.texts, after: after.texts };
  if (dossiers === undefined) return diffPacks(before.packs, after.packs, { texts });
  const isTargeted = TARGET_OPTIONS.some((option) => parsed.flag(option));
  const [own] = after.texts;
  const rules = { packs: [...before.packs, ...after.packs], knowledge: after.knowledge, texts: own as PackTexts };
  const countries = dossiers.flatMap(({ dossier }) => countriesIn(dossier));
  return diffPacks(before.packs, after.packs, {
    texts,
    dossiers,
    addresses: addressBook(await loadAddresses(countries)),
    asOf: dayOf(parsed, voice),
    ...(isTargeted ? { targets: targetsOf(parsed, rules, voice) } : {}),
    ...(parsed.text("absent") === "none" ? { absent: "none" } : {}),
  });
}

function write(
  diff: PackDiff,
  { before, after }: Sides,
  dossiers: readonly NamedDossier[] | undefined,
  call: Call,
): void {
  const { parsed, locale, voice } = call;
  const format = parsed.text("format");
  const own = (side: DiffSide): PackTexts => side.texts.find((texts) => texts.locale === locale) as PackTexts;
  const localized = localizeDiff(diff, {
    locale,
    texts: { before: own(before), after: own(after) },
    packs: { before: before.packs, after: after.packs },
    ...(dossiers === undefined ? {} : { dossiers }),
  });
  if (format === "json") {
    call.write(renderJson(parsed.text("locale") === undefined ? diff : localized, { pretty: true }));
    return;
  }
  if (format === "markdown") {
    call.write(renderDiffMarkdown(localized));
    return;
  }
  call.write(renderDiffTerminal(localized, terminalOptions(process.stdout, process.env, parsed.text("color"))));
  if (dossiers !== undefined && parsed.text("as-of") === undefined) call.write(`${voice.say("today")}\n`);
}

/** Options that say something of dossiers are no use without any. */
function assertDossiers({ parsed, voice }: Call): void {
  const idle = [...TARGET_OPTIONS, "as-of", "absent"].find((option) => parsed.flag(option));
  if (idle !== undefined && !parsed.flag("dossiers"))
    throw new UsageError(voice.say("needs-dossiers", { option: `--${idle}` }));
}

const isTooSmall = ({ packs }: PackDiff): boolean =>
  packs.some((entry) => entry.kind === "changed" && entry.version.verdict === "too-small");

/** `greenlane diff`: what changed between two sets of packs, and whose verdict changes; exit code 1 if one gets worse. */
export const diff: Command = async (call) => {
  const { parsed, voice } = call;
  assertDossiers(call);
  const sides = await sidesOf(call);
  const paths = parsed.texts("dossiers");
  const dossiers = paths.length === 0 ? undefined : await readDossiers(paths, sides.after.knowledge, voice);
  const found = await compare(sides, dossiers, call);
  write(found, sides, dossiers, call);
  const isRefused = parsed.flag("check-versions") && isTooSmall(found);
  return found.impact?.effect === "worse" || isRefused ? 1 : 0;
};
