import type { Pointer } from "greenlane";
import type { ReactNode } from "react";
import type { FieldSpec } from "../fields/fieldSpec.ts";
import { isAdvice, isMistake } from "../form/kinds.ts";
import { useFindings } from "../form/useSession.ts";
import { useTold } from "../form/useTold.ts";
import { CardHead } from "./CardHead.tsx";
import { Fields } from "./Fields.tsx";
import { FindingList } from "./FindingList.tsx";
import { idOf, namedBy } from "./idOf.ts";

interface CardProps {
  readonly at: Pointer;
  readonly name: string;
  readonly specs: readonly FieldSpec[];
  readonly remove: () => void;
  readonly children?: ReactNode;
}

/** One entry of a list, with what is to be told about it as a whole. */
export function Card({ at, name, specs, remove, children }: CardProps) {
  const findings = useTold(useFindings(at));
  const id = idOf(at);
  const list = idOf(at.slice(0, at.lastIndexOf("/")));
  return (
    <section className="card" id={id} tabIndex={-1} aria-labelledby={namedBy(at, `${list}-title`, `${id}-name`)}>
      <CardHead id={id} level="h4" name={name} remove={remove} />
      {children}
      <FindingList kind="mistake" findings={findings.filter(isMistake)} />
      <FindingList kind="advice" findings={findings.filter(isAdvice)} />
      <Fields specs={specs} prefix={at} />
    </section>
  );
}
