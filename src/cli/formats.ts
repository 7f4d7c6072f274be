/** Every format that some command writes. */
export const FORMATS = ["terminal", "json", "sarif", "junit", "github", "markdown", "html"] as const;

export type Format = (typeof FORMATS)[number];

/** Those of commands whose readers are authors: no page for merchants. */
export const AUTHOR_FORMATS = ["terminal", "json", "sarif", "junit", "github", "markdown"] as const;

export type AuthorFormat = (typeof AUTHOR_FORMATS)[number];

/** Those of lists that judge nothing. */
export const LIST_FORMATS = ["terminal", "json", "markdown"] as const;

export type ListFormat = (typeof LIST_FORMATS)[number];

/** What a file's name tells. GitHub's annotations belong into the log of a step: no name tells them. */
const ENDINGS: readonly (readonly [ending: string, format: Format])[] = [
  [".sarif.json", "sarif"],
  [".sarif", "sarif"],
  [".xml", "junit"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".html", "html"],
  [".htm", "html"],
  [".json", "json"],
  [".txt", "terminal"],
];

/** The format that the name of a file tells, if it does. */
export const formatOfFile = (file: string): Format | undefined =>
  ENDINGS.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1];
