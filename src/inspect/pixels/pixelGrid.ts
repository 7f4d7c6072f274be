/** Pixels of a picture, taken at even distances: all of them, or the middle one of each block of 3 × 3, 9 × 9 … */
export interface PixelGrid {
  readonly columns: number;
  readonly rows: number;
  /** How far apart they are, on the axis where that is more. */
  readonly step: number;
  /** Red, green, blue and opacity of each, from the top left, line by line. */
  readonly rgba: Uint8Array | Uint8ClampedArray;
}

/** Which pixels of a picture are looked at. */
export interface GridPlan {
  readonly columns: number;
  readonly rows: number;
  /** Distance between two that are looked at, on either axis. */
  readonly stepX: number;
  readonly stepY: number;
}

/** Width and height of a picture in pixels. */
export interface Sides {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Why pixels could not be looked at. */
export type PixelFault =
  /** What could decode it is not installed. */
  | "no-decoder"
  /** It was tried, and refused. */
  | "refused"
  /** It took too long. */
  | "too-long"
  /** The picture came out in another size than the file states. */
  | "other-size";

/**
 * Decodes a picture of these sides, as it is shown, and takes its pixels. Does not throw. One that is not turned as EXIF says will do as well: what
 * is measured is the same.
 */
export type DecodePixels = (bytes: Uint8Array, format: string, sides: Sides) => Promise<PixelGrid | PixelFault>;
