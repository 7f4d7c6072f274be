import type { Finding, Pointer } from "greenlane";
import { placesOf, type Session } from "greenlane/forms";
import { changedPlaces } from "./changedPlaces.ts";

const NONE: readonly Finding[] = [];

/** Fields that show what is found below them: lines of a list, facts of a file, facts of a picture. */
const ROLLED_UP =
  /^(.*)\/\d+$|^(.*\/file)\/\w+$|^(.*\/images\/\d+)\/(?!role$|content\/(?!fill$|backgroundWhiteShare$)).*$/;

function fieldsOf(finding: Finding): ReadonlySet<Pointer> {
  const places = placesOf(finding);
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

type Listener = () => void;

/**
 * What stands in the session and what it says, by field. A field whose value changes is told at once; what is found follows in a task of its own, so that typing goes first.
 * A field whose findings stay the same keeps the same list, and so is not rendered again.
 */
export class FormStore {
  private all: readonly Finding[] = [];
  private open: readonly Pointer[] = [];
  private asked: ReadonlySet<Pointer> = new Set();
  private byPlace: ReadonlyMap<Pointer, readonly Finding[]> = new Map();
  private readonly followers = new Set<Listener>();
  private readonly watchers = new Map<Pointer, Set<Listener>>();
  private dossier: unknown;
  private waiting = false;

  constructor(readonly session: Session) {
    this.dossier = session.dossier;
    this.read();
    session.subscribe(() => this.edited());
  }

  /** Calls a function as soon as another value stands at a place; gives back what ends it. */
  readonly watch = (pointer: Pointer, listener: Listener): Listener => {
    const there = this.watchers.get(pointer) ?? new Set();
    this.watchers.set(pointer, there.add(listener));
    return () => there.delete(listener);
  };

  /** Calls a function once something else is found; gives back what ends it. */
  readonly follow = (listener: Listener): Listener => {
    this.followers.add(listener);
    return () => this.followers.delete(listener);
  };

  /** Everything that is not met. The same list until it changes. */
  findings(): readonly Finding[] {
    return this.all;
  }

  /** What to say next: the place that settles most. */
  next(): Pointer | undefined {
    return this.open[0];
  }

  /** What stands beside one field. */
  readonly findingsAt = (pointer: Pointer): readonly Finding[] => this.byPlace.get(pointer) ?? NONE;

  /** Whether something is still to be said there or below: what is demanded, or what decides whether a rule binds. */
  isAsked(pointer: Pointer): boolean {
    return this.asked.has(pointer);
  }

  private edited(): void {
    const { dossier } = this.session;
    for (const place of changedPlaces(this.dossier, dossier))
      for (const listener of this.watchers.get(place) ?? []) listener();
    this.dossier = dossier;
    if (this.waiting) return;
    this.waiting = true;
    setTimeout(() => {
      this.waiting = false;
      if (this.read()) for (const listener of this.followers) listener();
    });
  }

  /** Reads what is found; says whether it is something else than before. */
  private read(): boolean {
    const all = this.session.findingsFor("");
    const open = this.session.missing().map(({ path }) => path);
    if (same(all, this.all) && same(open, this.open)) return false;
    this.all = same(all, this.all) ? this.all : all;
    this.open = open;
    this.byPlace = this.sorted(all);
    this.asked = new Set([...this.byPlace.keys(), ...open].flatMap((place) => [...withAbove(place)]));
    return true;
  }

  private sorted(all: readonly Finding[]): Map<Pointer, readonly Finding[]> {
    const sorted = new Map<Pointer, Finding[]>();
    for (const finding of all)
      for (const place of fieldsOf(finding)) {
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
