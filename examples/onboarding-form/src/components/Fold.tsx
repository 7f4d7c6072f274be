import type { Finding, Pointer } from "greenlane";
import type { ReactNode } from "react";
import { useStandings } from "../form/useStandings.ts";
import { Counts } from "./Counts.tsx";
import { idOf, namedBy } from "./idOf.ts";
import { RemoveButton } from "./RemoveButton.tsx";

export interface FoldState {
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
}

interface FoldProps extends FoldState {
  readonly at: Pointer;
  readonly kind: "card" | "product";
  readonly name: string;
  /** How it stands, where no counts say it. */
  readonly note?: string | undefined;
  /** Whether nothing is left in it. */
  readonly done?: boolean;
  /** Absent: it has to stay. */
  readonly remove: (() => void) | undefined;
  readonly children: ReactNode;
}

/** An entry of a list that can be folded up: its name and how it stands remain. Its fields are there all the same, so that what leads to one opens it. */
export function Fold({ at, kind, name, note, done = false, remove, open, toggle, children }: FoldProps) {
  const { mistakes, toDos } = useStandings();
  const id = idOf(at);
  const list = kind === "card" ? [`${idOf(at.slice(0, at.lastIndexOf("/")))}-title`] : [];
  const Heading = kind === "card" ? "h4" : "h3";
  const isIn = (place: Pointer): boolean => `${place}/`.startsWith(`${at}/`);
  const within = (findings: readonly Finding[]): number => findings.filter(({ path }) => isIn(path)).length;
  // Such as a paper that a product lacks: it is told, but counted where it is to be put.
  const elsewhere = (findings: readonly Finding[]): number =>
    findings.filter(({ path, subject }) => !isIn(path) && isIn(subject.pointer)).length;
  return (
    <details
      className={kind}
      id={id}
      aria-labelledby={namedBy(at, ...list, `${id}-heading`)}
      open={open}
      onToggle={({ currentTarget }) => toggle(currentTarget.open)}
    >
      <summary>
        <Heading id={`${id}-heading`}>{name}</Heading>
        {note === undefined ? (
          <Counts
            wrong={within(mistakes)}
            open={within(toDos)}
            elsewhere={elsewhere([...mistakes, ...toDos])}
            done={done}
          />
        ) : (
          <span className="count">{note}</span>
        )}
      </summary>
      {children}
      {remove === undefined ? undefined : <RemoveButton name={name} remove={remove} />}
    </details>
  );
}
