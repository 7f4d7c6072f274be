import { dpiOf } from "../resolution.js";
import type { Directory } from "./ifd.js";

/** Tags of TIFF, which EXIF shares. */
export const TAG = {
  subfileType: 254,
  width: 256,
  height: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  stripOffsets: 273,
  orientation: 274,
  samplesPerPixel: 277,
  stripByteCounts: 279,
  xResolution: 282,
  yResolution: 283,
  resolutionUnit: 296,
  tileOffsets: 324,
  tileByteCounts: 325,
  extraSamples: 338,
} as const;

/** The first value of a tag. */
export const firstOf = ({ entries }: Directory, tag: number): number | undefined => entries.get(tag)?.[0];

const UNITS: ReadonlyMap<number, "inch" | "cm"> = new Map([
  [2, "inch"],
  [3, "cm"],
]);

/** Dots per inch, where both directions are given in inches or centimetres. */
export function resolutionIn(directory: Directory): number | undefined {
  const [x, y] = [firstOf(directory, TAG.xResolution), firstOf(directory, TAG.yResolution)];
  const unit = UNITS.get(firstOf(directory, TAG.resolutionUnit) ?? 2);
  return x === undefined || y === undefined || unit === undefined ? undefined : dpiOf(x, y, unit);
}

/** How the picture is turned, if it says so. */
export function orientationIn(directory: Directory): number | undefined {
  const orientation = firstOf(directory, TAG.orientation);
  return orientation !== undefined && orientation >= 1 && orientation <= 8 ? orientation : undefined;
}
