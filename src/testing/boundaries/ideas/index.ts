import type { Idea } from "../idea.js";
import { absence } from "./absence.js";
import { codes } from "./codes.js";
import { days } from "./days.js";
import { lengths } from "./lengths.js";
import { lists } from "./lists.js";
import { numbers } from "./numbers.js";
import { regions } from "./regions.js";
import { texts } from "./texts.js";
import { yesOrNo } from "./yesOrNo.js";

/** Every idea where a boundary of a rule may lie. */
export const IDEAS: readonly Idea[] = [days, numbers, lengths, codes, texts, yesOrNo, lists, regions, absence];
