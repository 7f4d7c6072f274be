import type { Day } from "../model/day.js";
import type { AuthoredRule } from "../packs/authored.schema.js";
import type { LintedRule } from "./lintedPacks.js";

/** A part of a rule that has days: the rule itself, a period, a row of its table. */
export interface DatedPart {
  /** Such as `periods/1`; empty for the rule itself. */
  readonly place: string;
  readonly from?: Day;
  readonly until?: Day;
  /** Whether it names a source of its own. */
  readonly sourced: boolean;
}

type Dated = Pick<AuthoredRule, "from" | "until" | "source">;

const partOf = ({ from, until, source }: Dated, place: string): DatedPart => ({
  place,
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
  sourced: source !== undefined,
});

/** The parts of a rule that can have days. A rule that is written flat names its source as one period would. */
export function datedParts({ authored, written }: LintedRule): readonly DatedPart[] {
  const whole = { ...partOf(authored, ""), sourced: Object.hasOwn(written, "source") };
  const periods = (authored.periods ?? []).map((period, index) => partOf(period, `periods/${index}`));
  const rows = (authored.table?.rows ?? []).map((row, index) => partOf(row, `table/rows/${index}`));
  return [...(authored.periods === undefined ? [whole] : []), ...periods, ...rows];
}
