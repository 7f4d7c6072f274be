import type { Message } from "../model/finding.js";

/** What is said where nothing else can be: a value is not known. */
export const NOT_KNOWN: Message = Object.freeze({ key: "check.not-known", params: Object.freeze({}) });
