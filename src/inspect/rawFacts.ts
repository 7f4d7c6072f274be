import type { Writable } from "../model/writable.js";

/** What the header of a file says, as it stands there: before the picture is turned, and before its pixels are looked at. */
interface HeaderFacts {
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** EXIF orientation, 1 to 8; from 5 on the sides change places. */
  readonly orientation?: number;
  /** An orientation is promised further on: until it is read, width and height may have to change places. */
  readonly isTurnOpen?: boolean;
  readonly dpi?: number;
  readonly colour?: "rgb" | "cmyk" | "grey";
  /** Whether the file can hold see-through pixels. */
  readonly alpha?: boolean;
  readonly animated?: boolean;
  /** Whether pixels are kept only roughly, so that white may come out as 254. */
  readonly lossy?: boolean;
  readonly pages?: number;
  /** Width and height of the first page in millimetres, as it is shown. */
  readonly pageMm?: readonly [width: number, height: number];
}

/** Filled while a header is read, so that what comes before a break is not lost. */
export type RawFacts = Writable<HeaderFacts>;
