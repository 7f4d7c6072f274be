import type { Finding, Pointer } from "greenlane";
import type { Session } from "greenlane/forms";
import { createContext, useContext, useDeferredValue, useSyncExternalStore } from "react";
import type { FormStore } from "./formStore.ts";

const StoreContext = createContext<FormStore | undefined>(undefined);

export const SessionProvider = StoreContext.Provider;

export function useStore(): FormStore {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error("useSession: expected to be called below a SessionProvider");
  return store;
}

/** The session of greenlane that the form edits. */
export const useSession = (): Session => useStore().session;

/** What the merchant has said in a field. */
export function useValue(pointer: Pointer): unknown {
  const { subscribe, session } = useStore();
  return useSyncExternalStore(subscribe, () => session.get(pointer));
}

/** What is to be told beside a field. Renders anew only when it changes. */
export function useFindings(pointer: Pointer): readonly Finding[] {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => store.findingsAt(pointer));
}

/** Everything in the form that is not met. What is shown of it may follow a moment later: typing goes first. */
export function useAllFindings(): readonly Finding[] {
  const store = useStore();
  return useDeferredValue(useSyncExternalStore(store.subscribe, () => store.findings()));
}

/** Of some fields of a form's part, those that are waited for. */
export function useAsked(prefix: Pointer, paths: readonly string[]): ReadonlySet<string> {
  const store = useStore();
  const asked = useSyncExternalStore(store.subscribe, () =>
    paths.filter((path) => store.isAsked(prefix + path)).join(" "),
  );
  return new Set(asked.split(" "));
}
