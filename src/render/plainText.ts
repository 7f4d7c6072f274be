/** What a merchant's text could do to what shows it: escape codes, line ends, changes of direction. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Halves of a character and code points that are none: no file of UTF-8 or XML may hold them. */
const BROKEN = /[\p{Cs}\ufffe\uffff]/gu;

/** A text on one line, without control characters and characters that turn the direction of writing. */
export const plainText = (text: string): string => text.replace(UNSAFE, " ").replace(BROKEN, "\ufffd");
