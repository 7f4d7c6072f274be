import type { Json, Pointer } from "greenlane";
import { useRef } from "react";
import type { FieldSpec, NameList } from "../fields/fieldSpec.ts";
import { placesIn } from "../form/placesIn.ts";
import { useFolds } from "../form/useFolds.ts";
import { useKinds, useSession } from "../form/useSession.ts";
import type { Wanted } from "../form/wantedIn.ts";
import { useVoice } from "../locales/useVoice.ts";
import type { FieldWord, HintWord, Words } from "../locales/words.ts";
import { Entry } from "./Entry.tsx";
import { Fold } from "./Fold.tsx";
import { idOf } from "./idOf.ts";
import { Part } from "./Part.tsx";
import { WantedList } from "./WantedList.tsx";

interface ListOfProps {
  readonly at: Pointer;
  readonly title: FieldWord;
  readonly hint?: HintWord;
  readonly specs: readonly FieldSpec[];
  /** The property that says what kind an entry is of, and the names of its codes. */
  readonly kind?: { readonly key: "type" | "scheme" | "element"; readonly names: NameList };
  /** What an entry without a kind is called, by its number. */
  readonly called: keyof Words["say"];
  /** What is known of a new entry. */
  readonly fresh?: (wanted: Wanted | undefined) => { readonly [key: string]: Json };
}

/** A list of the dossier: what is still wanted in it, and a card for each entry. */
export function ListOf({ at, title, hint, specs, kind, called, fresh = () => ({}) }: ListOfProps) {
  const voice = useVoice();
  const { say } = voice.words;
  const session = useSession();
  const kinds = useKinds(at, kind?.key ?? "");
  const count = kinds.length;
  const list = useRef<HTMLDivElement>(null);
  const folds = useFolds(at);

  const nameOf = (index: number): string => {
    const code = kinds[index] ?? "";
    if (kind === undefined || code === "") return voice.fill(say[called], { number: index + 1 });
    const name = voice.name(kind.names, code);
    const same = kinds.filter((one) => one === code).length;
    return same === 1 ? name : `${name} ${kinds.slice(0, index + 1).filter((one) => one === code).length}`;
  };
  const add = (wanted?: Wanted): void => {
    const [code] = wanted?.codes ?? [];
    session.set(`${at}/-`, {
      ...(kind === undefined || code === undefined ? {} : { [kind.key]: code }),
      ...fresh(wanted),
    });
    folds.open(count);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(":scope > .card:last-of-type summary")?.focus(),
    );
  };
  const remove = (index: number): void => {
    session.remove(`${at}/${index}`);
    folds.removed(index);
    document.getElementById(idOf(at))?.focus();
  };
  return (
    <Part at={at} title={title} {...(hint === undefined ? {} : { hint })}>
      <div ref={list}>
        {kind === undefined ? undefined : <WantedList list={at} names={kind.names} add={add} />}
        {placesIn(at, count).map((place, index) => (
          // An entry that is removed lets the others move up, fields and all: each is made anew then.
          <Fold
            key={`${place} of ${count}`}
            at={place}
            kind="card"
            name={nameOf(index)}
            done={Boolean(kinds[index])}
            remove={() => remove(index)}
            {...folds.of(index)}
          >
            <Entry at={place} specs={specs} />
          </Fold>
        ))}
      </div>
      <button type="button" className="quiet" onClick={() => add()}>
        {count === 0 ? say.add : say.addOther}
      </button>
    </Part>
  );
}
