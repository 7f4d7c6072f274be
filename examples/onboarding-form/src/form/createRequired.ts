import { createContext, type Provider, useContext } from "react";

/** A context that has a value wherever it is read: its provider, and what reads it. */
export function createRequired<Value extends object>(): readonly [Provider<Value | undefined>, () => Value] {
  const context = createContext<Value | undefined>(undefined);
  const use = (): Value => {
    const value = useContext(context);
    if (value === undefined) throw new Error("expected to be used below its provider");
    return value;
  };
  return [context.Provider, use];
}
