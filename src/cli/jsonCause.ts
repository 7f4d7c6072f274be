import { expectedInChinese } from "../text/lint/expectedInChinese.js";
import type { CliVoice } from "./cliVoice.js";

/** Why a text is no JSON, in the words of a locale. */
export const jsonCause = (cause: string, { locale }: CliVoice): string =>
  locale === "zh-CN" ? expectedInChinese(cause) : cause;
