import type { Pointer } from "greenlane";
import type { ReactNode } from "react";
import type { FieldSpec } from "../fields/fieldSpec.ts";
import { useVoice } from "../locales/useVoice.ts";
import type { FieldWord, HintWord } from "../locales/words.ts";
import { Fields } from "./Fields.tsx";
import { idOf, namedBy } from "./idOf.ts";

interface PartProps {
  /** The place of the dossier that it asks for; where a finding has no field, it leads here. */
  readonly at: Pointer;
  readonly title: FieldWord;
  readonly hint?: HintWord;
  readonly specs?: readonly FieldSpec[];
  readonly children?: ReactNode;
}

/** A part of a step under its own heading. */
export function Part({ at, title, hint, specs, children }: PartProps) {
  const { fields, hints } = useVoice().words;
  return (
    <section className="part" id={idOf(at)} tabIndex={-1} aria-labelledby={namedBy(at, `${idOf(at)}-title`)}>
      <h3 id={`${idOf(at)}-title`}>{fields[title]}</h3>
      {hint === undefined ? undefined : <p className="hint">{hints[hint]}</p>}
      {specs === undefined ? undefined : <Fields specs={specs} prefix={at} />}
      {children}
    </section>
  );
}
