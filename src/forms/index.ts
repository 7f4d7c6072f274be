export type { EditStep } from "./edit/editStep.js";
export { type StandardSchemaOptions, toStandardSchema } from "./schema/toStandardSchema.js";
export type { Words } from "./schema/words.js";
export type { Changes } from "./session/changes.js";
export { createSession } from "./session/createSession.js";
export type { MustCounts, Progress, Step } from "./session/progress.js";
export type { Session, SessionChange, SessionOptions } from "./session/session.js";
