import type { Description } from "../description.js";
import type { Wording } from "../wording.js";

/** Puts the demands of one kind of check into words; they have been validated when the pack was loaded. */
export type DescribeCheckKind<Demands> = (demands: Demands, wording: Wording) => Description;
