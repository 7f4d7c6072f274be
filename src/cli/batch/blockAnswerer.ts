import { addressForm } from "../../addresses/addressForm.js";
import { countriesIn } from "../../addresses/countriesIn.js";
import { loadAddresses } from "../../addresses/loadAddresses.js";
import type { LineMistake } from "../../batch/batchLine.js";
import { linesIn } from "../../batch/linesIn.js";
import { readLine } from "../../batch/readLine.js";
import type { CountryForm } from "../../checks/address/countryForm.js";
import { addressLoaders } from "../../generated/addressLoaders.js";
import { parseDossier } from "../../model/parseDossier.js";
import type { Report, Verdict } from "../../model/report.js";
import { createLocalizer } from "../../text/createLocalizer.js";
import { checkOptionsOf } from "../checkOptionsOf.js";
import type { Call } from "../command.js";
import { jsonCause } from "../jsonCause.js";
import { loadRules } from "../loadRules.js";
import { checkerWith } from "../question.js";
import { targetsOf } from "../targetsOf.js";
import { worstOf } from "../verdicts.js";
import { withCountriesMeant } from "../withCountriesMeant.js";
import type { AnswerBlock } from "./blockAnswer.js";

/** The forms of addresses of countries, loaded when a dossier first names one. */
class GrowingAddresses {
  readonly forms = new Map<string, CountryForm>();

  /** Nothing to wait for where a dossier names no further country. */
  learn(dossier: object): Promise<void> | undefined {
    const more = countriesIn(dossier).filter(
      (country) => !this.forms.has(country) && Object.hasOwn(addressLoaders, country),
    );
    return more.length === 0 ? undefined : this.load(more);
  }

  private async load(countries: readonly string[]): Promise<void> {
    for (const format of await loadAddresses(countries)) this.forms.set(format.country, addressForm(format));
  }
}

function messageOf(mistake: LineMistake, { voice }: Call): string {
  switch (mistake.code) {
    case "not-json":
      return voice.say("batch.not-json", { column: mistake.column, cause: jsonCause(mistake.cause, voice) });
    case "not-an-object":
      return voice.say("batch.not-an-object", { received: mistake.received });
    case "not-utf8":
      return voice.say("batch.not-utf8");
    case "too-long":
      return voice.say("batch.too-long");
  }
}

/** Everything that the dossiers of a batch are asked with, read once. */
export async function blockAnswerer(call: Call): Promise<AnswerBlock> {
  const { parsed, locale, voice } = call;
  const rules = await loadRules(parsed, locale, voice);
  const targets = targetsOf(parsed, rules, voice);
  const options = checkOptionsOf(call);
  const addresses = new GrowingAddresses();
  const checker = await checkerWith(call, rules, addresses.forms);
  const localizer =
    parsed.text("locale") === undefined
      ? undefined
      : createLocalizer({ locale, texts: rules.texts, packs: rules.packs });

  const reportsOn = (json: object): { readonly verdict: Verdict; readonly reports: readonly Report[] } => {
    const { dossier, issues } = parseDossier(json, rules.knowledge.codes);
    const inputIssues = withCountriesMeant(issues, rules.knowledge.codes);
    const reports = targets.map((target) => checker.check(dossier, target, { ...options, inputIssues }));
    const verdict = worstOf(reports);
    if (localizer === undefined) return { verdict, reports };
    return { verdict, reports: reports.map((report) => localizer.localize(report, { dossier })) };
  };

  return async (block) => {
    const counts = { pass: 0, incomplete: 0, fail: 0, mistakes: 0 };
    const lines: string[] = [];
    const refuse = (line: number, mistake: LineMistake): void => {
      counts.mistakes++;
      lines.push(`${JSON.stringify({ line, mistake: { ...mistake, message: messageOf(mistake, call) } })}\n`);
    };
    if (block.tooLong === true) refuse(block.line, { code: "too-long" });
    for (const { line, text } of linesIn(block)) {
      const read = readLine(text);
      if ("mistake" in read) refuse(line, read.mistake);
      else {
        const learning = addresses.learn(read.json);
        if (learning !== undefined) await learning;
        const { verdict, reports } = reportsOn(read.json);
        counts[verdict]++;
        lines.push(`${JSON.stringify({ line, reports })}\n`);
      }
    }
    return { bytes: new TextEncoder().encode(lines.join("")), counts };
  };
}
