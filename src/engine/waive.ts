import { settle } from "../logic/settle.js";
import type { Day } from "../model/day.js";
import type { Finding } from "../model/finding.js";
import { isObject } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { IdleWaiver } from "../model/report.js";
import type { SubjectRef } from "./subjects.js";

interface Waiver {
  readonly pointer: Pointer;
  readonly rule: string;
  readonly sku: string | undefined;
  readonly reason: string;
  readonly approver: string;
  readonly expiresOn: Day;
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

function readWaiver(value: unknown, pointer: Pointer, asOf: Day): Waiver | IdleWaiver | undefined {
  if (!isObject(value)) return undefined;
  const rule = text(value["rule"]);
  const reason = text(value["reason"]);
  const approver = text(value["approver"]);
  const expiresOn = settle(value["expiresOn"], { type: "day" }) as Day | undefined;
  if (rule === undefined || reason === undefined || approver === undefined || expiresOn === undefined)
    return { pointer, rule: rule ?? "", why: "incomplete" };
  if (expiresOn < asOf) return { pointer, rule, why: "expired" };
  return { pointer, rule, sku: text(value["sku"]), reason, approver, expiresOn };
}

const isIdle = (waiver: Waiver | IdleWaiver): waiver is IdleWaiver => "why" in waiver;

/** A waiver for listings names one by its SKU, or all of them by `"*"`; saying nothing waives none. */
const speaksOf = (waiver: Waiver, ref: SubjectRef): boolean =>
  !ref.isOfListing || waiver.sku === "*" || (waiver.sku !== undefined && waiver.sku === ref.sku);

/**
 * Turns failures into waived ones where the dossier has a waiver for the rule (for a listing: and its SKU, or `"*"`) that has not expired.
 * Waivers without a reason, an approver or an expiry, expired ones and those that nothing needed are told as idle.
 */
export function waive(
  findings: readonly Finding[],
  refs: readonly SubjectRef[],
  waivers: unknown,
  asOf: Day,
): { readonly findings: readonly Finding[]; readonly idle: readonly IdleWaiver[] } {
  if (!Array.isArray(waivers) || waivers.length === 0) return { findings, idle: [] };
  const read = waivers.flatMap((value: unknown, index) => readWaiver(value, `/waivers/${index}`, asOf) ?? []);
  const usable = read.filter((waiver): waiver is Waiver => !isIdle(waiver));
  const used = new Set<Waiver>();
  const waived = findings.map((finding, index) => {
    const ref = refs[index];
    const waiver =
      finding.outcome === "fail" && ref !== undefined
        ? usable.find((one) => one.rule === finding.rule && speaksOf(one, ref))
        : undefined;
    if (waiver === undefined) return finding;
    used.add(waiver);
    const { pointer, reason, approver, expiresOn } = waiver;
    return { ...finding, outcome: "waived" as const, waiver: { pointer, reason, approver, expiresOn } };
  });
  const unused = usable
    .filter((waiver) => !used.has(waiver))
    .map(({ pointer, rule }): IdleWaiver => ({ pointer, rule, why: "unused" }));
  return { findings: waived, idle: [...read.filter(isIdle), ...unused] };
}
