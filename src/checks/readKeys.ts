import type { Message } from "../model/finding.js";

/** What a condition read, with its value or by its name alone. */
export const READ_VALUE = "check.logic.value";
export const READ_NAME = "check.logic.read";

/** Whether something tells what was read: that is no mistake by itself. */
export const isRead = ({ key }: Message): boolean => key === READ_VALUE || key === READ_NAME;
