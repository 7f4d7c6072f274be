export type * from "./changes.js";
export type { ImpactOptions, NamedDossier } from "./diffImpact.js";
export { type DiffOptions, diffPacks } from "./diffPacks.js";
export type * from "./impact.js";
export type * from "./packDiff.js";
export type { Effect, Step } from "./step.js";
export type { VersionStep } from "./versionStep.js";
