import type { Pointer } from "greenlane";
import type { ReactNode } from "react";
import { PICTURE } from "../fields/productFields.ts";
import { Entry } from "./Entry.tsx";
import { idOf, namedBy } from "./idOf.ts";
import { RemoveButton } from "./RemoveButton.tsx";

interface PictureCardProps {
  readonly at: Pointer;
  readonly name: string;
  readonly remove: () => void;
  readonly children: ReactNode;
}

/** One picture, with what is to be told about it. */
export function PictureCard({ at, name, remove, children }: PictureCardProps) {
  const id = idOf(at);
  const list = idOf(at.slice(0, at.lastIndexOf("/")));
  return (
    <section className="card" id={id} tabIndex={-1} aria-labelledby={namedBy(at, `${list}-title`, `${id}-heading`)}>
      <header>
        <h4 id={`${id}-heading`} tabIndex={-1}>
          {name}
        </h4>
        <RemoveButton name={name} remove={remove} />
      </header>
      {children}
      <Entry at={at} specs={PICTURE} />
    </section>
  );
}
