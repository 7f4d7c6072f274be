import type { JsonObject } from "../../../model/json.js";
import type { CheckMutator } from "./checkMutator.js";
import { isGroup } from "./checkPart.js";

/** What each unit is easily taken for; texts are measured in characters unless a rule says otherwise. */
const MISTAKEN: ReadonlyMap<string, readonly string[]> = new Map([
  ["characters", ["bytes", "graphemes"]],
  ["graphemes", ["characters"]],
  ["bytes", ["characters"]],
  ["half-widths", ["characters"]],
  ["words", ["characters"]],
]);

/** Segmenting long texts takes seconds: of those nobody counts what a reader sees. */
const LONG_TEXT = 5000;

const isLong = ({ min, max }: JsonObject): boolean =>
  [min, max].some((limit) => typeof limit === "number" && limit > LONG_TEXT);

/** A length is measured in another unit. */
export const unit: CheckMutator = ({ kind, at, value, meta }, world) => {
  if (kind !== "length" || meta !== undefined || !isGroup(value)) return [];
  const [of] = [value["of"]].flat();
  const isText =
    world.shapeOf(typeof of === "string" ? of.replace(/\[\]$/, "") : "")?.type !== "list" || String(of).endsWith("[]");
  if (!isText) return [];
  const used = typeof value["unit"] === "string" ? value["unit"] : "characters";
  const others = (MISTAKEN.get(used) ?? []).filter((other) => other !== "graphemes" || !isLong(value));
  return others.map((to) => ({ kind: "unit", at: [...at, "unit"], to }));
};
