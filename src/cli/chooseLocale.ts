import { LOCALES, type Locale } from "../packs/texts.js";

/** What the environment of a program holds. */
export type Environment = { readonly [name: string]: string | undefined };

/** The locale of the machine: Chinese for every `zh`, else English. The first that is set of LC_ALL, LC_MESSAGES and LANG counts. */
function localeOf(environment: Environment): Locale {
  const set = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => environment[name] ?? "").find((value) => value !== "");
  return set?.toLowerCase().startsWith("zh") === true ? "zh-CN" : "en";
}

/** A locale by its tag, whatever the case and the separator. */
const localeByTag = (tag: string): Locale | undefined =>
  LOCALES.find((locale) => locale.toLowerCase() === tag.toLowerCase().replace("_", "-"));

/** The locale that an argument list asks for, before the rest of it is understood: mistakes are told in it. */
export function localeIn(args: readonly string[], environment: Environment): Locale {
  const at = args.findIndex((argument) => argument === "--locale" || argument.startsWith("--locale="));
  const tag = at === -1 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  return (tag === undefined ? undefined : localeByTag(tag)) ?? localeOf(environment);
}
