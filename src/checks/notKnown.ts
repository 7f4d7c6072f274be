import { Scope } from "../logic/scope.js";
import type { Input } from "./input.js";

/** Stands for a demand's value that is not known, where that alone does not leave the outcome open. */
export class NotKnown {
  /** The scope in which it was last asked for. */
  scope = new Scope();

  constructor(readonly input: Input) {}

  get pointer(): string {
    return this.input.pointer?.(this.scope) ?? "";
  }

  get unreadable(): boolean {
    return this.input.unreadable?.(this.scope) ?? false;
  }
}

/** An input that gives a `NotKnown` instead of `undefined`, always the same one. */
export function admitNotKnown(input: Input): Input {
  if (input.constant) return input;
  const notKnown = new NotKnown(input);
  return {
    ...input,
    get: (scope) => {
      const value = input.get(scope);
      if (value !== undefined) return value;
      notKnown.scope = scope;
      return notKnown;
    },
  };
}
