import type { Pointer } from "greenlane";
import { createContext, useContext, useState } from "react";
import type { FoldState } from "../components/Fold.tsx";

interface Folds {
  readonly of: (index: number) => FoldState;
  /** Opens an entry. */
  readonly open: (index: number) => void;
  /** The entries behind one that is removed move up. */
  readonly removed: (index: number) => void;
}

type Shown = readonly number[];

const FoldsContext = createContext(new Map<Pointer, Shown>());

/** Where it is kept which entries are open, by list, when a step is left. */
export const FoldsProvider = FoldsContext.Provider;

/** Which entries of a list are open; at first one. */
export function useFolds(list: Pointer, first = 0): Folds {
  const kept = useContext(FoldsContext);
  const [shown, setShown] = useState(kept.get(list) ?? [first]);
  const show = (next: (last: Shown) => Shown): void => {
    kept.set(list, next(kept.get(list) ?? shown));
    setShown(next);
  };
  const set = (index: number, open: boolean): void =>
    show((last) => [...last.filter((one) => one !== index), ...(open ? [index] : [])]);
  return {
    of: (index) => ({ open: shown.includes(index), toggle: (open) => set(index, open) }),
    open: (index) => set(index, true),
    removed: (index) => {
      for (const other of kept.keys()) if (other.startsWith(`${list}/`)) kept.delete(other);
      show((last) => last.filter((one) => one !== index).map((one) => (one > index ? one - 1 : one)));
    },
  };
}
