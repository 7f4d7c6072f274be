import { once } from "../model/once.js";
import type { Shape } from "../model/shape.js";
import type { Elements, Names, Read } from "./read.js";

/** A list whose elements were bound while something was read. */
interface BoundList {
  readonly slot: number;
  /** Absent: the list is written out in the rule. */
  readonly list?: Read;
}

/** A path that something compiled reads. */
export interface RecordedRead {
  readonly read: Read;
  /** The lists around it, the outermost first. */
  readonly within: readonly BoundList[];
  /** For a list: its elements are read under names of their own, so that of the list itself only counts which elements there are. */
  opened: boolean;
}

interface Log {
  readonly reads: RecordedRead[];
  /** Parts that are compiled when they are asked for. */
  readonly parts: (() => void)[];
  closed: boolean;
}

class RecordingNames implements Names {
  constructor(
    private readonly names: Names,
    private readonly log: Log,
    private readonly within: readonly BoundList[],
  ) {}

  read(path: string): Read {
    const read = this.names.read(path);
    if (!this.log.closed) this.log.reads.push({ read, within: this.within, opened: false });
    return read;
  }

  has(path: string): boolean {
    return this.names.has(path);
  }

  elements(list: Read | undefined, of?: Shape): Elements {
    const elements = this.names.elements(list, of);
    if (this.log.closed) return elements;
    const recorded = this.log.reads.findLast(({ read, opened }) => read === list && !opened);
    if (recorded !== undefined) recorded.opened = true;
    const within = [...this.within, { slot: elements.slot, ...(list === undefined ? {} : { list }) }];
    return { ...elements, names: new RecordingNames(elements.names, this.log, within) };
  }

  later<Made extends object>(make: () => Made): () => Made {
    const { log } = this;
    const part = once(() => {
      const { closed } = log;
      log.closed = false;
      const made = make();
      log.closed = closed;
      return made;
    });
    log.parts.push(part);
    return part;
  }
}

/** Something compiled, with the paths that it reads. */
export interface Recorded<Made> {
  readonly made: Made;
  /** Asked for, everything is compiled that was put off. */
  readonly reads: () => readonly RecordedRead[];
}

/** Compiles something, and records the paths that it reads. */
export function recordReads<Made>(names: Names, compile: (names: Names) => Made): Recorded<Made> {
  const log: Log = { reads: [], parts: [], closed: false };
  const made = compile(new RecordingNames(names, log, []));
  log.closed = true;
  const reads = once(() => {
    for (const part of log.parts) part();
    return log.reads;
  });
  return { made, reads };
}
