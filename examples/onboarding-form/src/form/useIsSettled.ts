import type { Pointer } from "greenlane";
import { useSyncExternalStore } from "react";
import { useStore } from "./useSession.ts";

/** Whether every must is settled at a place and below it. */
export function useIsSettled(pointer: Pointer): boolean {
  const { follow, session } = useStore();
  return useSyncExternalStore(follow, () =>
    session.progress([{ id: pointer, pointers: [pointer] }]).steps.every(({ open, failed }) => open + failed === 0),
  );
}
