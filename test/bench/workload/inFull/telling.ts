import type { Finding, Subject } from "../../../../src/model/finding.js";
import { WORKLOAD_RULES } from "../rules.js";
import { constants, failure, type Wrong } from "./told.js";

const RULES = WORKLOAD_RULES.map(({ key }) => constants(key));

/** What is said of one dossier so far. */
export class Telling {
  readonly status: number[] = new Array<number>(RULES.length).fill(0);
  readonly findings: Finding[] = [];

  /** Records what is wrong with a subject by the rule at a place; nothing if nothing is. */
  told(rule: number, subject: Subject, found: Wrong | undefined): void {
    if (found === undefined) return;
    this.status[rule] = 1;
    this.findings.push(failure(RULES[rule] as (typeof RULES)[number], subject, found));
  }

  /** Records that a rule does not bind. */
  off(rule: number): void {
    this.status[rule] = 2;
  }
}
