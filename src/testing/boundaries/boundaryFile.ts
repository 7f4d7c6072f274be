import type { PackBoundaries, RuleBoundaries } from "./boundary.js";
import { boundaryFileSchema } from "./boundaryFile.schema.js";

/** A file of boundaries, read. */
export interface BoundaryFile {
  /** The pack whose rules it is about: the file's name. */
  readonly pack: string;
  readonly path: string;
  readonly text: string;
}

/** A folder of boundaries, read: `<pack>.json` each. */
export interface BoundaryFiles {
  readonly folder: string;
  readonly files: readonly BoundaryFile[];
}

/** What a file holds; nothing if it is not as `boundariesText` writes it. */
export function parseBoundaries({ text }: BoundaryFile): PackBoundaries | undefined {
  try {
    const parsed = boundaryFileSchema.safeParse(JSON.parse(text));
    return parsed.success ? (parsed.data as PackBoundaries) : undefined;
  } catch {
    return undefined;
  }
}

/** Looks up what is pinned of each rule. */
export class PinnedBoundaries {
  private readonly rules = new Map<string, { readonly pinned: RuleBoundaries; readonly file: BoundaryFile }>();
  readonly readable: readonly BoundaryFile[];
  /** Files that cannot be read. */
  readonly unreadable: readonly BoundaryFile[];

  constructor(readonly source: BoundaryFiles) {
    const unreadable: BoundaryFile[] = [];
    for (const file of source.files) {
      const parsed = parseBoundaries(file);
      if (parsed === undefined) unreadable.push(file);
      for (const [rule, pinned] of Object.entries(parsed ?? {})) this.rules.set(rule, { pinned, file });
    }
    this.unreadable = unreadable;
    this.readable = source.files.filter((file) => !unreadable.includes(file));
  }

  /** What is pinned of a rule, and in which file. */
  of(rule: string): { readonly pinned: RuleBoundaries; readonly file: BoundaryFile } | undefined {
    return this.rules.get(rule);
  }

  /** Every rule of which something is pinned. */
  get ids(): readonly string[] {
    return [...this.rules.keys()];
  }
}
