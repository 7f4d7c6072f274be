import type { Checker } from "./checker.js";
import { ENGINE, type Engine } from "./engine.js";

/** The engine of a checker, which may come out of another bundle. Throws a `TypeError` for something that `createChecker` has not made. */
export function engineOf(checker: Checker): Engine {
  const { [ENGINE]: engine } = checker as Checker & { readonly [ENGINE]?: Engine };
  if (engine === undefined) throw new TypeError("expected a checker that createChecker of greenlane has made");
  return engine;
}
