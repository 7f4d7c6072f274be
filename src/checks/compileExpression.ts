/** In UTF-16 units: a longer text is not matched. */
export const LONGEST_TEXT = 20_000;

/** The regular expression of a pattern that was checked when its pack was loaded. It knows Unicode and finds its text anywhere unless it says `^`. */
export const compileExpression = (source: string, flags: "" | "i" = ""): RegExp => new RegExp(source, `u${flags}`);
