import type { Checker, CheckOptions } from "../engine/checker.js";
import type { Codes } from "../model/dossierIssues.js";
import { parseDossier } from "../model/parseDossier.js";
import type { Report } from "../model/report.js";
import type { Target } from "../model/target.js";
import type { BatchLine } from "./batchLine.js";
import { lineBlocks } from "./lineBlocks.js";
import { linesIn } from "./linesIn.js";
import { readLine } from "./readLine.js";

/** How the dossiers of a batch are checked. */
export interface BatchOptions extends Omit<CheckOptions, "inputIssues"> {
  /** Codes to judge the dossiers' own against, as for `parseDossier`. */
  readonly codes?: Codes;
}

/**
 * Checks dossiers that stand one a line (NDJSON), for one or more targets, as they come.
 *
 * `pieces` are pieces of the text, cut anywhere, as strings or UTF-8: a Node stream, the body of a response, a list. Lines that are
 * empty are passed over; a line that is no dossier becomes a mistake and ends nothing. The next piece is only asked for once what came of the
 * last one was taken, so a slow reader slows the source, and memory stays flat however long the stream is.
 *
 * ```ts
 * for await (const one of checkLines(checker, response.body, [{ marketplace: "amazon", market: "JP" }], { asOf: "2026-11-22" }))
 *   console.log(one.line, "reports" in one ? one.reports[0]?.verdict : one.mistake.code); // 1 "fail", 2 "not-json", …
 * ```
 *
 * Throws what the source throws, and a `TypeError` for no target, and for a target or a day that is none. Address formats of countries are those of the checker; they are not loaded on demand.
 */
export async function* checkLines(
  checker: Checker,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  targets: readonly Target[],
  { codes, ...options }: BatchOptions,
): AsyncGenerator<BatchLine, void> {
  if (targets.length === 0) throw new TypeError("targets: expected at least one, received none");
  const reportsOn = (json: object): readonly Report[] => {
    const { dossier, issues } = parseDossier(json, codes);
    return targets.map((target) => checker.check(dossier, target, { ...options, inputIssues: issues }));
  };
  for await (const block of lineBlocks(pieces)) {
    if (block.tooLong === true) yield { line: block.line, mistake: { code: "too-long" } };
    for (const { line, text } of linesIn(block)) {
      const read = readLine(text);
      yield "json" in read ? { line, reports: reportsOn(read.json) } : { line, mistake: read.mistake };
    }
  }
}
