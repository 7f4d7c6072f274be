import { useState } from "react";
import type { FoldState } from "../components/Fold.tsx";

interface Folds {
  readonly of: (index: number) => FoldState;
  /** Opens an entry. */
  readonly open: (index: number) => void;
  /** The entries behind one that is removed move up. */
  readonly removed: (index: number) => void;
}

/** Which entries of a list are open; at first one. */
export function useFolds(first = 0): Folds {
  const [shown, setShown] = useState<readonly number[]>([first]);
  const set = (index: number, open: boolean): void =>
    setShown((last) => [...last.filter((one) => one !== index), ...(open ? [index] : [])]);
  return {
    of: (index) => ({ open: shown.includes(index), toggle: (open) => set(index, open) }),
    open: (index) => set(index, true),
    removed: (index) =>
      setShown((last) => last.filter((one) => one !== index).map((one) => (one > index ? one - 1 : one))),
  };
}
