import type { Finding, Pointer } from "greenlane";
import { type FocusEvent, useState } from "react";
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
  const { session, findingsAt } = useStore();
  const value = useValue(at);
  const findings = useFindings(at);
  const [left, setLeft] = useState(value !== undefined);
  const [told, setTold] = useState<ReadonlySet<string> | undefined>(undefined);

  const isTold = (finding: Finding): boolean => (told === undefined ? left : told.has(keyOf(finding)));
  const set = (next: unknown): void => {
    session.set(at, next);
    if (told === undefined || told.size === 0) return;
    const there = keysOf(findingsAt(at));
    const rest = [...told].filter((key) => there.has(key));
    if (rest.length < told.size) setTold(new Set(rest));
  };
  return {
    value,
    set,
    mistakes: findings.filter((finding) => isMistake(finding) && isTold(finding)),
    advice: findings.filter((finding) => isAdvice(finding) && isTold(finding)),
    toDo: value === undefined && findings.some(isToDo),
    watch: {
      onFocus: (event) => {
        if (!stays(event)) setTold(left ? keysOf(findings) : NONE);
      },
      onBlur: (event) => {
        if (stays(event)) return;
        setLeft(true);
        setTold(undefined);
      },
    },
  };
}
