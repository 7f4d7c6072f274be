import type { AllOfDemands } from "./allOf.schema.js";
import type { CompileCheck } from "./check.js";
import { allOfChecks } from "./combine.js";

/** Kleene's *and*: fails as soon as one check fails, else is not known as soon as one is not known. The finding lists every one that does not pass. */
export const compileAllOf: CompileCheck<AllOfDemands> = (specs, context) =>
  allOfChecks(specs.map((spec) => context.check(spec)));
