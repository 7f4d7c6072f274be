import { inspect, MOST_BYTES } from "./inspect/inspect.js";
import type { Inspection } from "./inspect/inspection.js";
import { sharpPixels } from "./inspect/sharpPixels.js";

export type * from "./inspect/factTypes.js";

/** What is known of the file besides its bytes. */
export interface InspectOptions {
  /** Goes into the facts, and is held against the format. */
  readonly name?: string;
  /** How many bytes the whole file has, where `bytes` is only its beginning. */
  readonly size?: number;
}

/**
 * Looks at a file on Node: format, size, pixels, resolution, colour, pages, and what the pixels show. The twin of `greenlane/browser`, by the same
 * code. Files are not trusted: at most 100 MB are read and pictures of at most 100 megapixels decoded. Never throws; what cannot be read is absent,
 * with a note that says why.
 *
 * Pixels are looked at where the package `sharp` is installed; without it, background, fill, transparency and whether a paper shows colours are absent.
 *
 * ```ts
 * const { image, file, notes } = await inspectFile(await readFile("main.jpg"), { name: "main.jpg" });
 * image?.content; // { background: "white", backgroundWhiteShare: 0.998, fill: 0.91 }
 * ```
 *
 * Whether it is the product that fills the frame, and what else the picture shows (text, logos, people), is not looked at.
 */
export function inspectFile(
  bytes: Uint8Array,
  { name, size = bytes.length }: InspectOptions = {},
): Promise<Inspection> {
  const read = bytes.length > MOST_BYTES ? bytes.subarray(0, MOST_BYTES) : bytes;
  return inspect({ bytes: read, size, ...(name === undefined ? {} : { name }) }, sharpPixels);
}
