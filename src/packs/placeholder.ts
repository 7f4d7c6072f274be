/** Begins what a scaffold leaves for the author to write. */
export const PLACEHOLDER = "TODO";

/** Whether a text still says what its author has to write, instead of it. */
export const isPlaceholder = (text: string): boolean => /(?:^|[^\p{L}\p{N}_])TODO(?:$|[^\p{L}\p{N}_])/u.test(text);
