import { isObject, type Json } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import { entriesOf } from "../packs/entriesOf.js";
import type { Remark } from "./lint.js";
import type { LintedPacks } from "./lintedPacks.js";

/** `"allow": { "<lint>": "<reason>" }` in a rule, a definition, a remedy or an entry of the vocabulary. */
interface Allowance {
  readonly file: string;
  readonly key: string;
  readonly lint: string;
  readonly reason: string;
  used: boolean;
}

const firstKey = (pointer: Pointer): string =>
  (pointer.split("/")[1] ?? "").replaceAll("~1", "/").replaceAll("~0", "~");

const nameOf = (file: string, key: string, lint: string): string => JSON.stringify([file, key, lint]);

/** What the authors of packs allow, and what of it is needed. */
export class Allowances {
  private readonly all = new Map<string, Allowance>();
  private readonly homes: ReadonlyMap<string, readonly [file: string, key: string]>;

  constructor(files: ReadonlyMap<string, Json>, packs: LintedPacks | undefined) {
    for (const [file, content] of files) {
      for (const [key, entry] of entriesOf(content)) {
        if (!isObject(entry)) continue;
        for (const [lint, reason] of entriesOf(entry["allow"] as Json | undefined))
          if (typeof reason === "string")
            this.all.set(nameOf(file, key, lint), { file, key, lint, reason, used: false });
      }
    }
    const entries = [...(packs?.rules ?? []), ...(packs?.definitions ?? [])];
    this.homes = new Map(entries.map(({ id, file, key }) => [id, [file, key]]));
  }

  /** The reason why a finding is allowed, where it is: by the rule that it is about, or by the entry that it stands in. */
  reasonFor(lint: string, { file, pointer, rule }: Remark): string | undefined {
    const home = rule === undefined ? undefined : this.homes.get(rule);
    const places = [[file, firstKey(pointer)] as const, ...(home === undefined ? [] : [home])];
    for (const [where, key] of places) {
      const allowance = this.all.get(nameOf(where, key, lint));
      if (allowance === undefined) continue;
      allowance.used = true;
      return allowance.reason;
    }
    return undefined;
  }

  /** Allowances that allow nothing; `known` are the lints that there are, `run` those that were run. */
  unused(known: readonly string[], run: ReadonlySet<string>): readonly Remark[] {
    return [...this.all.values()]
      .filter(({ lint, used }) => !used && (run.has(lint) || !known.includes(lint)))
      .map(({ file, key, lint }) => ({
        file,
        pointer: at(at(at("", key), "allow"), lint),
        what: known.includes(lint) ? "unused" : "unknown",
        params: { lint },
      }));
  }
}
