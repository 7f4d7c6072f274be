import { columns } from "../model/columns.js";
import { paint, type Style } from "./paint.js";
import { plainText } from "./plainText.js";
import { wrap } from "./wrap.js";

/** How a terminal is written to. */
export interface TerminalOptions {
  /** Columns of the terminal; below 20 it is taken for 20. */
  readonly width: number;
  /** Whether escape codes for colours may be written. */
  readonly color: boolean;
}

/** How one paragraph stands on the page. */
export interface Paragraph {
  /** Columns before it. */
  readonly indent?: number;
  /** What stands before its first line, such as `"✗ "`; the other lines are set under the text. */
  readonly marker?: string;
  /** How much further in the other lines are set, where there is no marker. */
  readonly hang?: number;
  readonly style?: Style | readonly Style[];
  /** Style of the marker. */
  readonly markerStyle?: Style;
}

const NARROWEST = 20;

/** Collects wrapped, indented lines. */
export class Page {
  private readonly lines: string[] = [];
  private readonly width: number;

  constructor(private readonly options: TerminalOptions) {
    this.width = Math.max(NARROWEST, Math.floor(options.width));
  }

  /** A paragraph, wrapped with a hanging indent. */
  add(
    text: string,
    { indent = 0, marker = "", hang = columns(marker), style = "none", markerStyle = "none" }: Paragraph = {},
  ): void {
    const styles = typeof style === "string" ? [style] : style;
    const [first, later] = [this.width - indent - columns(marker), this.width - indent - hang];
    for (const [index, line] of wrap(plainText(text), first, later).entries()) {
      const before = index === 0 ? " ".repeat(indent) + this.paint(marker, markerStyle) : " ".repeat(indent + hang);
      this.lines.push(before + this.paint(line, ...styles));
    }
  }

  /** An empty line, unless there is one already. */
  gap(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== "") this.lines.push("");
  }

  /** A heading with space before and after it. */
  heading(text: string, ...styles: readonly Style[]): void {
    this.gap();
    this.add(text, { style: ["bold", ...styles] });
    this.gap();
  }

  toString(): string {
    const last = this.lines.at(-1) === "" ? -1 : undefined;
    return `${this.lines.slice(0, last).join("\n")}\n`;
  }

  private paint(text: string, ...styles: readonly Style[]): string {
    return this.options.color ? paint(text, ...styles) : text;
  }
}
