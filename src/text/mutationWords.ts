import type { Json } from "../model/json.js";
import type { Locale } from "../packs/texts.js";
import type { Survivor } from "../testing/mutate/mutationReport.js";
import { codeNamesIn } from "./codeNamesIn.js";
import { createTranslator } from "./createTranslator.js";
import { createFormatter } from "./formatters.js";
import { mutationTexts } from "./own/mutationTexts.js";
import type { KeyOf } from "./ownTexts.js";
import type { Translator } from "./translator.js";

type MutationKey = KeyOf<(typeof mutationTexts)["en"]>;

/** Puts into words what became of mutants. */
export interface MutationWords {
  readonly say: Translator<MutationKey>["say"];
  /** What was changed without anything noticing, in a sentence. */
  survivor(survivor: Omit<Survivor, "killer">): string;
  /** What to do about it where there is no case to paste. */
  advice(survivor: Survivor): string | undefined;
}

const LONGEST = 160;

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The words of one locale for reports of `mutateRules`. */
export function mutationWords(locale: Locale): MutationWords {
  const names = codeNamesIn(locale);
  const { say } = createTranslator<MutationKey>(locale, mutationTexts[locale], createFormatter(locale, names));
  return {
    say,
    advice({ kind, from, killer, file }) {
      if (killer !== undefined) return;
      return kind === "level"
        ? say("mutation.say-level", { level: from ?? null, file })
        : say("mutation.no-killer", { file });
    },
    survivor({ kind, place, from, to }) {
      const params = { kind: say(`mutation.kind.${kind}`), place };
      if (to === undefined) return say("mutation.dropped", { ...params, from: shown(from ?? null) });
      if (from === undefined) return say("mutation.added", { ...params, to: shown(to) });
      return say("mutation.changed", { ...params, from: shown(from), to: shown(to) });
    },
  };
}
