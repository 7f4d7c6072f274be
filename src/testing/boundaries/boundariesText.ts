import type { PackBoundaries, RuleBoundaries } from "./boundary.js";

const ruleText = ([id, { level, boundaries }]: readonly [string, RuleBoundaries]): string => {
  const lines = boundaries.map((boundary) => `    ${JSON.stringify(boundary)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `  ${JSON.stringify(id)}: {"level":${JSON.stringify(level)},"boundaries":${list}}`;
};

/** The one way in which boundaries are written: a line for each, so that what changes can be read in a diff. */
export function boundariesText(pack: PackBoundaries): string {
  const rules = Object.entries(pack).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{\n${rules.map(ruleText).join(",\n")}\n}\n`;
}
