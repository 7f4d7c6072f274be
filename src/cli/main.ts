#!/usr/bin/env node
import { version } from "../../package.json";
import { nearest } from "../model/nearest.js";
import { callOf } from "./callOf.js";
import { localeIn } from "./chooseLocale.js";
import { type CliVoice, cliVoice } from "./cliVoice.js";
import type { Command } from "./command.js";
import { help, type Topic } from "./help/help.js";
import { UsageError } from "./usageError.js";

/** The exit code for what is not understood or not readable. */
const USAGE = 64;

/** The exit code for a mistake of our own. */
const CRASH = 70;

/** Each command with the modules that only it needs: a short answer does not wait for those of all others. */
const COMMANDS: { readonly [Name in Exclude<Topic, "">]: () => Promise<Command> } = {
  check: async () => (await import("./check.js")).check,
  diff: async () => (await import("./diff.js")).diff,
  docs: async () => (await import("./docs.js")).docs,
  explain: async () => (await import("./explain.js")).explain,
  identify: async () => (await import("./identify.js")).identify,
  inspect: async () => (await import("./inspect.js")).inspect,
  lint: async () => (await import("./lint.js")).lint,
  new: async () => (await import("./new.js")).create,
  packs: async () => (await import("./packs.js")).packs,
  requirements: async () => (await import("./requirements.js")).requirements,
  test: async () => (await import("./test.js")).test,
};

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

function topicOf(args: readonly string[], voice: CliVoice): Topic {
  const [first] = args;
  if (first === undefined || first.startsWith("-")) return "";
  if (isCommand(first)) return first;
  const known = Object.keys(COMMANDS);
  const suggestion = nearest(first, known);
  const hint = suggestion === undefined ? "" : ` ${voice.say("did-you-mean", { suggestion })}`;
  throw new UsageError(voice.say("unknown-command", { received: first, known: known.join(", ") }) + hint);
}

async function run(args: readonly string[]): Promise<number> {
  const voice = cliVoice(localeIn(args, process.env));
  const topic = topicOf(args, voice);
  const call = callOf(topic, topic === "" ? args : args.slice(1), voice);
  const { parsed, locale, write } = call;
  if (parsed.flag("version")) write(`${version}\n`);
  else if (topic === "" || parsed.flag("help")) write(help[topic][locale]);
  else {
    const command = await COMMANDS[topic]();
    return await command(call);
  }
  return topic === "" && args.length === 0 ? USAGE : 0;
}

/** Mistakes of the caller and of pack authors in words, our own as such. */
function complain(error: unknown): number {
  const voice = cliVoice(localeIn(process.argv.slice(2), process.env));
  const told = error instanceof UsageError;
  const reason = error instanceof Error ? error.message : String(error);
  const message = told ? reason : voice.say("crashed", { reason });
  process.stderr.write(`${voice.say("error", { message })}\n`);
  return told ? USAGE : CRASH;
}

/** Whoever reads us may stop reading, as `head` does: then there is nothing left to say. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

process.stdout.on("error", endQuietly);
process.stderr.on("error", endQuietly);
process.exitCode = await run(process.argv.slice(2)).catch(complain);
