import type { Pointer } from "greenlane";
import type { Constraints, Requirements } from "greenlane/forms";
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { Ahead } from "./ahead.ts";
import type { AheadStore } from "./aheadStore.ts";

const AheadContext = createContext<AheadStore | undefined>(undefined);

export const AheadProvider = AheadContext.Provider;

const never = (): (() => void) => () => undefined;
const nothing = (): undefined => undefined;

function useAhead() {
  const store = useContext(AheadContext);
  return useSyncExternalStore(store?.subscribe ?? never, store?.get ?? nothing);
}

/** What a field has to keep to, once it is known. */
export function useConstraints(at: Pointer): Constraints | undefined {
  const ahead = useAhead();
  return useMemo(() => ahead?.constraints(at), [ahead, at]);
}

/** What shows them. */
export const useLimits = (): Ahead["Limits"] | undefined => useAhead()?.Limits;

/** All that is asked for what has been said so far. */
export const useRequirements = (): Requirements | undefined => useAhead()?.requirements;
