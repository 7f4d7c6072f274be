import { checkIdentifier, identify as guess, type IdentifierResult, identifierKinds } from "../identifiers/index.js";
import { isCountryCode } from "../model/isCountryCode.js";
import { nearest } from "../model/nearest.js";
import { Page, type TerminalOptions } from "../render/page.js";
import { renderJson } from "../render/renderJson.js";
import { createLocalizer, type Localizer } from "../text/createLocalizer.js";
import { type CliKey, type CliVoice, cliVoice } from "./cliVoice.js";
import type { Call, Command } from "./command.js";
import { shippedTexts } from "./loadRules.js";
import type { Parsed } from "./parseOptions.js";
import { terminalOptions } from "./terminal.js";
import { UsageError } from "./usageError.js";

/** So many guesses of one sort are shown unless all are asked for. */
const SHOWN = 5;

/** The sorts of guesses in the order in which they are shown. */
const SORTS: readonly (readonly [heading: CliKey, belongs: (result: IdentifierResult) => boolean])[] = [
  ["identify.checked", ({ verdict, checked }) => verdict === "valid" && checked],
  ["identify.well-formed", ({ verdict, checked }) => verdict === "valid" && !checked],
  ["identify.doubtful", ({ verdict }) => verdict === "doubtful"],
  ["identify.wrong", ({ verdict }) => verdict !== "valid" && verdict !== "doubtful"],
];

/** What the command says of one guess. */
interface Told extends IdentifierResult {
  readonly name: string;
  readonly text: string;
}

function valueIn({ positionals }: Parsed, voice: CliVoice): string {
  if (positionals.length === 0) throw new UsageError(voice.say("no-value"));
  return positionals.join(" ");
}

function countryIn(parsed: Parsed, voice: CliVoice): { readonly country?: string } {
  const country = parsed.text("country");
  if (country === undefined) return {};
  if (!isCountryCode(country)) throw new UsageError(voice.say("not-a-market", { received: country }));
  return { country };
}

function resultsOf({ parsed, voice }: Call): readonly IdentifierResult[] {
  const value = valueIn(parsed, voice);
  const options = { showPersonal: parsed.flag("show-personal"), ...countryIn(parsed, voice) };
  const kind = parsed.text("kind");
  if (kind === undefined) return guess(value, options);
  if (identifierKinds.includes(kind)) return [checkIdentifier(kind, value, options)];
  const suggestion = nearest(kind, identifierKinds);
  const hint = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;
  throw new UsageError(voice.say("unknown-kind", { received: kind }) + hint);
}

/** The number as the best guess writes it; nothing where there is none: it might be that of a person. */
const numberIn = ([best]: readonly IdentifierResult[]): string => best?.number ?? "";

function addTold({ name, kind, country, verdict, text }: Told, page: Page, voice: CliVoice): void {
  const line = voice.say(country === undefined ? "identify.line" : "identify.line-of", { name, id: kind, country });
  page.add(line, { indent: 2 });
  if (verdict !== "valid") page.add(text, { indent: 4, style: "dim" });
}

/** The exit code: 0 it fits, 1 it is only written like it, 2 it is doubtful or written like nothing. */
function codeOf([best]: readonly IdentifierResult[]): number {
  if (best?.verdict === "valid") return 0;
  return best === undefined || best.verdict === "doubtful" ? 2 : 1;
}

/** What is only written like it is beside the point where something fits. */
const isBeside = (heading: CliKey, told: readonly Told[]): boolean =>
  heading === "identify.wrong" && codeOf(told) !== 1;

function pageOf(told: readonly Told[], all: boolean, voice: CliVoice, terminal: TerminalOptions): string {
  const page = new Page(terminal);
  if (told.length === 0) page.add(voice.say("identify.nothing"));
  else page.add(numberIn(told), { style: "bold" });
  for (const [heading, belongs] of SORTS) {
    const own = told.filter(belongs);
    if (own.length === 0) continue;
    const shown = isBeside(heading, told) ? 0 : SHOWN;
    page.heading(voice.say(heading), "cyan");
    for (const one of all ? own : own.slice(0, shown)) addTold(one, page, voice);
    const left = all ? 0 : Math.max(0, own.length - shown);
    if (left > 0) page.add(voice.say("identify.more", { count: left }), { indent: 2, style: "dim" });
  }
  return page.toString();
}

const tell =
  (localizer: Localizer, name: (kind: string) => string) =>
  (result: IdentifierResult): Told => ({ ...result, name: name(result.kind), text: localizer.message(result.message) });

/** All kinds with their names. */
function listKinds(names: ReadonlyMap<string, string>, voice: CliVoice, asJson: boolean): string {
  const kinds = identifierKinds.map((kind) => ({ kind, name: names.get(kind) ?? kind }));
  if (asJson) return renderJson({ kinds }, { pretty: true });
  return kinds.map(({ kind, name }) => `${voice.say("identify.line", { name, id: kind })}\n`).join("");
}

/** `greenlane identify`: which numbers a text could be, and whether it is right. */
export const identify: Command = async (call) => {
  const { parsed, locale, voice, write } = call;
  const asJson = parsed.text("format") === "json";
  const texts = await shippedTexts(locale);
  const names = new Map(Object.entries(texts.names["identifiers"] ?? {}));
  if (parsed.flag("kinds")) {
    write(listKinds(names, voice, asJson));
    return 0;
  }
  const results = resultsOf(call);
  const told = results.map(tell(createLocalizer({ locale, texts }), (kind) => names.get(kind) ?? kind));
  const named = cliVoice(locale, texts);
  const terminal = terminalOptions(process.stdout, process.env, parsed.text("color"));
  write(asJson ? renderJson({ guesses: told }, { pretty: true }) : pageOf(told, parsed.flag("all"), named, terminal));
  return codeOf(results);
};
