import { useSyncExternalStore } from "react";

const TYPED = "input:not([type=radio], [type=checkbox], [type=file]), textarea";

const isTyping = (): boolean => document.activeElement?.matches(TYPED) ?? false;

function subscribe(listener: () => void): () => void {
  // On leaving, the next element has the focus only afterwards.
  const later = (): void => queueMicrotask(listener);
  document.addEventListener("focusin", later);
  document.addEventListener("focusout", later);
  return () => {
    document.removeEventListener("focusin", later);
    document.removeEventListener("focusout", later);
  };
}

/** Whether the cursor is in a field for text. */
export const useIsTyping = (): boolean => useSyncExternalStore(subscribe, isTyping);
