import { plainText } from "../plainText.js";

/** One annotation of GitHub Actions. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  /** Lines of the message. */
  readonly lines: readonly string[];
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * An annotation as a workflow command on one line, escaped as GitHub documents it: per cent signs and line ends everywhere, colons
 * and commas in properties as well.
 *
 * `workflowCommand({ level: "error", title: "Title", lines: ["100 %"], file: "a,b.json", line: 3, column: 1 })` is
 * `::error file=a%2Cb.json,line=3,col=1,title=Title::100 %25`.
 */
export function workflowCommand({ level, title, lines, file, line, column }: Annotation): string {
  const properties = Object.entries({ file, line, col: column, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(plainText(String(value)))}`],
  );
  return `::${level} ${properties.join(",")}::${data(lines.map(plainText).join("\n"))}`;
}
