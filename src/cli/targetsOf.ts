import { isCountryCode } from "../model/isCountryCode.js";
import { meantCountry } from "../model/meantCountry.js";
import { nearest } from "../model/nearest.js";
import type { Mode, Target } from "../model/target.js";
import type { CliVoice } from "./cliVoice.js";
import type { Rules } from "./loadRules.js";
import type { Parsed } from "./parseOptions.js";
import { UsageError } from "./usageError.js";

const hintOf = (suggestion: string | undefined, voice: CliVoice): string =>
  suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;

function marketOf(text: string, { knowledge }: Rules, voice: CliVoice): string {
  const market = text.toUpperCase();
  const members = Object.hasOwn(knowledge.groups, market) ? knowledge.groups[market] : undefined;
  if (members !== undefined)
    throw new UsageError(
      voice.say("market-is-group", { received: text, example: members.includes("DE") ? "DE" : members[0] }),
    );
  const countries = knowledge.codes.countries;
  if (!isCountryCode(market) || (countries !== undefined && !countries.has(market)))
    throw new UsageError(
      voice.say("not-a-market", { received: text }) + hintOf(countries && meantCountry(text, countries), voice),
    );
  return market;
}

function marketplaceOf(text: string, { knowledge, packs }: Rules, voice: CliVoice): string {
  const own = packs.filter((pack) => pack.kind === "marketplace").map((pack) => pack.id);
  const known = new Set([...(knowledge.codes.marketplaces ?? []), ...own]);
  const marketplace = text.toLowerCase();
  if (known.has(marketplace)) return marketplace;
  throw new UsageError(
    voice.say("unknown-marketplace", { received: text }) + hintOf(nearest(marketplace, known), voice),
  );
}

/** `amazon:JP`, `amazon:US-CA`, `JP`. */
export function targetOf(text: string, rules: Rules, voice: CliVoice): Target {
  const match = /^(?:([^:]+):)?([A-Za-z]+)(?:-([A-Za-z0-9]+))?$/.exec(text);
  if (match === null) throw new UsageError(voice.say("not-a-target", { received: text }));
  const [, marketplace, country = "", part] = match;
  const market = marketOf(country, rules, voice);
  return {
    ...(marketplace === undefined ? {} : { marketplace: marketplaceOf(marketplace, rules, voice) }),
    market,
    ...(part === undefined ? {} : { region: `${market}-${part.toUpperCase()}` }),
  };
}

function modeOf(parsed: Parsed): Mode | undefined {
  const given = (["fulfilment", "shop", "import"] as const).flatMap((name) => {
    const value = parsed.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return given.length === 0 ? undefined : (Object.fromEntries(given) as Mode);
}

const noTarget = (marketplace: string | undefined, voice: CliVoice): UsageError =>
  new UsageError(
    marketplace === undefined
      ? voice.say("no-target")
      : voice.say("no-market", { option: `--marketplace ${marketplace}` }),
  );

/** The targets that were asked for, in order: each market on the marketplace, then each pair. */
export function targetsOf(parsed: Parsed, rules: Rules, voice: CliVoice): readonly Target[] {
  const marketplace = parsed.text("marketplace");
  const shop = marketplace === undefined ? {} : { marketplace: marketplaceOf(marketplace, rules, voice) };
  const markets = parsed.texts("market").map((market): Target => ({ ...shop, market: marketOf(market, rules, voice) }));
  const targets = [...markets, ...parsed.texts("target").map((pair) => targetOf(pair, rules, voice))];
  if (targets.length === 0) throw noTarget(marketplace, voice);
  const region = parsed.text("region");
  if (region !== undefined && targets.length > 1) throw new UsageError(voice.say("region-of-one"));
  const mode = modeOf(parsed);
  return targets.map((target) => ({
    ...target,
    ...(region === undefined ? {} : { region: region.toUpperCase() }),
    ...(mode === undefined ? {} : { mode }),
  }));
}
