import type { Finding, Pointer } from "greenlane";
import { type FocusEvent, useRef, useState } from "react";
import { isAdvice, isMistake, isToDo, keyOf } from "./kinds.ts";
import { useFindings, useStore, useValue } from "./useSession.ts";

/** One field of the form: what was said in it, and what is to be told beside it now. */
export interface FieldState {
  readonly value: unknown;
  /** `undefined` takes the value away: not said. */
  readonly set: (value: unknown) => void;
  readonly mistakes: readonly Finding[];
  readonly advice: readonly Finding[];
  /** Nothing was said yet, and it must be. */
  readonly toDo: boolean;
  /** For the element around the field's controls. */
  readonly watch: { readonly onFocus: (event: FocusEvent) => void; readonly onBlur: (event: FocusEvent) => void };
}

const NONE: ReadonlySet<string> = new Set();

const isToTell = (finding: Finding): boolean => isMistake(finding) || isAdvice(finding);
const keysOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.filter(isToTell).map(keyOf));

const stays = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Node && currentTarget.contains(relatedTarget);

/**
 * A mistake is told when its field is left, and no longer told as soon as it is mended. While somebody is in the field nothing new is told:
 * `told` holds what was told when the field was entered, and only gets less.
 */
export function useField(at: Pointer): FieldState {
  const { session } = useStore();
  const value = useValue(at);
  const findings = useFindings(at);
  const [left, setLeft] = useState(value !== undefined);
  const [inside, setInside] = useState(false);
  const told = useRef(NONE);

  const isTold = (finding: Finding): boolean => (inside ? told.current.has(keyOf(finding)) : left);
  const shown = findings.filter(isTold);
  if (inside) told.current = keysOf(shown);
  return {
    value,
    set: (next) => void session.set(at, next),
    mistakes: shown.filter(isMistake),
    advice: shown.filter(isAdvice),
    toDo: value === undefined && findings.some(isToDo),
    watch: {
      onFocus: (event) => {
        if (stays(event)) return;
        told.current = left ? keysOf(findings) : NONE;
        setInside(true);
      },
      onBlur: (event) => {
        if (stays(event)) return;
        setLeft(true);
        setInside(false);
      },
    },
  };
}
