import { ScaffoldError } from "../../scaffold/scaffoldError.js";
import type { CliVoice } from "../cliVoice.js";
import { UsageError } from "../usageError.js";

/** Says in words why something cannot be scaffolded. */
export async function inWords<Made>(voice: CliVoice, make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error;
    const { code, params } = error;
    const { suggestion } = params;
    const hint = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;
    throw new UsageError(voice.say(`new.${code}`, params) + hint, { cause: error });
  }
}
