/** Stands where a text asks for a value that is not there, so that no ellipsis of a merchant is taken for it. */
export const UNFILLED_MARK = "\uE000";
