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

/** One cell of a row: paragraphs below one another. */
export interface Cell {
  /** Its columns. */
  readonly width: number;
  readonly paragraphs: readonly (Paragraph & { readonly text: string })[];
}

/** A line as it is written, and the columns that it takes. */
interface WrappedLine {
  readonly painted: string;
  readonly size: number;
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
  add(text: string, paragraph: Paragraph = {}): void {
    this.lines.push(...this.wrapped(text, paragraph, this.width).map(({ painted }) => painted));
  }

  /** Cells side by side, two columns apart, each wrapped within its own width. */
  row(cells: readonly Cell[]): void {
    const filled = cells.map(({ width, paragraphs }) => ({
      width,
      lines: paragraphs.flatMap(({ text, ...paragraph }) => this.wrapped(text, paragraph, width)),
    }));
    const height = Math.max(0, ...filled.map(({ lines }) => lines.length));
    for (let index = 0; index < height; index++) {
      const parts = filled.map(({ width, lines }) => {
        const { painted = "", size = 0 } = lines[index] ?? {};
        return painted + " ".repeat(Math.max(0, width - size));
      });
      this.lines.push(parts.join("  ").trimEnd());
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

  private wrapped(
    text: string,
    { indent = 0, marker = "", hang = columns(marker), style = "none", markerStyle = "none" }: Paragraph,
    width: number,
  ): readonly WrappedLine[] {
    const styles = typeof style === "string" ? [style] : style;
    const [first, later] = [width - indent - columns(marker), width - indent - hang];
    return wrap(plainText(text), first, later).map((line, index) => {
      const before = index === 0 ? " ".repeat(indent) + this.paint(marker, markerStyle) : " ".repeat(indent + hang);
      const taken = indent + (index === 0 ? columns(marker) : hang);
      return { painted: before + this.paint(line, ...styles), size: taken + columns(line) };
    });
  }

  private paint(text: string, ...styles: readonly Style[]): string {
    return this.options.color ? paint(text, ...styles) : text;
  }
}
