import type { Finding, Pointer } from "greenlane";
import type { Session } from "greenlane/forms";
import { useCallback, useSyncExternalStore } from "react";
import { createRequired } from "./createRequired.ts";
import type { FormStore } from "./formStore.ts";

export const [SessionProvider, useStore] = createRequired<FormStore>();

/** The session of greenlane that the form edits. */
export const useSession = (): Session => useStore().session;

/** Reads what stands at a place. Renders anew only when what is read of it changes. */
function useRead<Read>(pointer: Pointer, read: (value: unknown) => Read): Read {
  const { watch, session } = useStore();
  const subscribe = useCallback((listener: () => void) => watch(pointer, listener), [watch, pointer]);
  return useSyncExternalStore(subscribe, () => read(session.get(pointer)));
}

const asItIs = (value: unknown): unknown => value;
const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** What the merchant has said in a field. */
export const useValue = (pointer: Pointer): unknown => useRead(pointer, asItIs);

/** How many entries a list has. */
export const useCount = (pointer: Pointer): number => useRead(pointer, lengthOf);

const kindOf = (entry: unknown, key: string): string =>
  typeof entry === "object" && entry !== null ? String(new Map(Object.entries(entry)).get(key) ?? "") : "";

/** What the entries of a list are, by one of their properties. */
export const useKinds = (pointer: Pointer, key: string): readonly string[] =>
  useRead(pointer, (list) => (Array.isArray(list) ? list.map((entry) => `/${kindOf(entry, key)}`).join("") : ""))
    .split("/")
    .slice(1);

/** What is to be told beside a field. Renders anew only when it changes. */
export function useFindings(pointer: Pointer): readonly Finding[] {
  const store = useStore();
  return useSyncExternalStore(store.follow, () => store.findingsAt(pointer));
}

/** Of some fields of a form's part, those that are waited for. */
export function useAsked(prefix: Pointer, paths: readonly string[]): ReadonlySet<string> {
  const store = useStore();
  const asked = useSyncExternalStore(store.follow, () =>
    paths.filter((path) => store.isAsked(prefix + path)).join(" "),
  );
  return new Set(asked === "" ? [] : asked.split(" "));
}
