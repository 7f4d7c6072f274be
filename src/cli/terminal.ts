import type { TerminalOptions } from "../render/page.js";
import type { Environment } from "./chooseLocale.js";

/** Where output goes. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const USUAL_WIDTH = 80;

/** Longer lines are hard to read. */
const WIDEST = 120;

/** How a report for the terminal is written into a file. */
export const PLAIN_TEXT: TerminalOptions = { width: USUAL_WIDTH, color: false };

/** Width and colours of the terminal. NO_COLOR and a dumb terminal switch colours off where they are not asked for. */
export function terminalOptions(output: Output, environment: Environment, color: string | undefined): TerminalOptions {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM, COLUMNS = "" } = environment;
  const auto = NO_COLOR === "" && TERM !== "dumb" && (output.isTTY === true || !["", "0"].includes(FORCE_COLOR));
  const width = output.columns ?? (/^\d+$/.test(COLUMNS) ? Number(COLUMNS) : USUAL_WIDTH);
  return { width: Math.min(width, WIDEST), color: color === "always" || (color !== "never" && auto) };
}
