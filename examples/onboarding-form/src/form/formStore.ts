import type { Finding, Pointer } from "greenlane";
import type { Session } from "greenlane/forms";

const NONE: readonly Finding[] = [];

/** Fields that show what is found below them: lines of a list, facts of a file, facts of a picture. */
const ROLLED_UP =
  /^(.*)\/\d+$|^(.*\/file)\/\w+$|^(.*\/images\/\d+)\/(?!role$|content\/(?!fill$|backgroundWhiteShare$)).*$/;

function placesOf({ path, reasons, unknown }: Finding): ReadonlySet<Pointer> {
  const places = [path, ...reasons.map((reason) => reason.path), ...(unknown?.paths ?? [])];
  const above = places.flatMap(
    (place) =>
      ROLLED_UP.exec(place)
        ?.slice(1)
        .filter((group) => group !== undefined) ?? [],
  );
  return new Set([...places, ...above]);
}

const same = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** A place with everything that it lies in. */
function* withAbove(pointer: Pointer): Iterable<Pointer> {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) yield pointer.slice(0, end);
}

/** What the session says, by field: a field whose findings stay the same keeps the same list, and so is not rendered again. */
export class FormStore {
  private all: readonly Finding[] = [];
  private questions: readonly Pointer[] = [];
  private asked: ReadonlySet<Pointer> = new Set();
  private byPlace: ReadonlyMap<Pointer, readonly Finding[]> = new Map();
  private readonly listeners = new Set<() => void>();

  constructor(readonly session: Session) {
    this.read();
    session.subscribe(() => {
      this.read();
      for (const listener of this.listeners) listener();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Everything that is not met. The same list until it changes. */
  findings(): readonly Finding[] {
    return this.all;
  }

  /** What stands beside one field. */
  readonly findingsAt = (pointer: Pointer): readonly Finding[] => this.byPlace.get(pointer) ?? NONE;

  /** Whether something is still to be said there or below: what is demanded, or what decides whether a rule binds. */
  isAsked(pointer: Pointer): boolean {
    return this.asked.has(pointer);
  }

  private read(): void {
    const all = this.session.findingsFor("");
    const questions = this.session.report().questions.map(({ path }) => path);
    if (same(all, this.all) && same(questions, this.questions)) return;
    const byPlace = this.sorted(all);
    this.all = same(all, this.all) ? this.all : all;
    this.questions = questions;
    this.byPlace = byPlace;
    this.asked = new Set([...byPlace.keys(), ...questions].flatMap((place) => [...withAbove(place)]));
  }

  private sorted(all: readonly Finding[]): Map<Pointer, readonly Finding[]> {
    const sorted = new Map<Pointer, Finding[]>();
    for (const finding of all)
      for (const place of placesOf(finding)) {
        const there = sorted.get(place);
        if (there === undefined) sorted.set(place, [finding]);
        else there.push(finding);
      }
    return new Map(
      [...sorted].map(([place, list]) => {
        const known = this.findingsAt(place);
        return [place, same(known, list) ? known : list];
      }),
    );
  }
}
