import type { Json } from "../../model/json.js";
import type { PackFiles } from "../../packs/loadPacks.js";
import { canonicalText } from "../canonical/canonicalText.js";

/** A file that is not written in the one way, and the line from which it differs. */
export interface Untidy {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

function firstDifference(text: string, canonical: string): number {
  const lines = canonical.split("\n");
  const index = text.split("\n").findIndex((line, at) => line !== lines[at]);
  return index === -1 ? lines.length : index + 1;
}

/** Files that are not in canonical form. Looks at texts alone, so that packs need not load. */
export function untidyFiles(files: PackFiles, parsed: ReadonlyMap<string, Json>): readonly Untidy[] {
  return [...parsed].flatMap(([file, value]): Untidy[] => {
    const text = files[file] ?? "";
    const canonical = canonicalText(file, value, parsed);
    return text === canonical ? [] : [{ file, line: firstDifference(text, canonical) }];
  });
}
