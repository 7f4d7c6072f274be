import type { Finding } from "../../model/finding.js";
import type { Asked, RuleCell } from "./cells/cell.js";

/** What a rule has come to instead. */
export interface Update {
  readonly cell: RuleCell;
  readonly findings: readonly Finding[];
  readonly asked: readonly Asked[];
}
