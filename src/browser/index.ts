import { inspect, MOST_BYTES } from "../inspect/inspect.js";
import type { FileFacts, ImageFacts, Inspection } from "../inspect/inspection.js";
import { note } from "../inspect/notes.js";
import { canvasPixels } from "./canvasPixels.js";

export type * from "../inspect/factTypes.js";

/** What is known of the file besides its bytes. */
export interface ReadOptions {
  /** Goes into the facts, and is held against the format. Absent: that of a `File`. */
  readonly name?: string;
}

const nameOf = (file: Blob & { readonly name?: unknown }): string | undefined =>
  typeof file.name === "string" ? file.name : undefined;

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
  } catch {
    return undefined;
  }
}

/**
 * Looks at a file in the browser: facts of a picture, facts of the file of a paper, and notes on what could not be read. The twin of
 * `greenlane/inspect`, by the same code; pixels are decoded by the browser. Nothing is sent anywhere. Never throws.
 *
 * ```ts
 * const { image, file, notes } = await inspectFile(input.files[0]);
 * notes.map((note) => localizer.message(note)); // ["The file ends in the middle …"]
 * ```
 */
export async function inspectFile(file: Blob, { name = nameOf(file) }: ReadOptions = {}): Promise<Inspection> {
  const bytes = await bytesOf(file);
  const named = name === undefined ? {} : { name };
  if (bytes === undefined) return { file: { ...named, bytes: file.size }, notes: [note("unreadable")] };
  return await inspect({ bytes, size: file.size, ...named }, canvasPixels);
}

/**
 * Facts about a picture, as `listings[].images[]` of a dossier wants them, before it is uploaded: format by its first bytes, bytes, width and height as
 * it is shown, dpi, colour mode, transparency, animation, background, share of pure white, and how much of the frame the product fills. What
 * cannot be read is absent, which rules take for not known; `inspectFile` says why. Never throws.
 *
 * ```ts
 * session.set("/listings/0/images/0", await readImageFacts(input.files[0]));
 * ```
 *
 * What else a picture shows (text, logos, accessories, people) is not looked at: merge it in from whoever knows.
 */
export async function readImageFacts(file: Blob, options: ReadOptions = {}): Promise<ImageFacts> {
  const {
    image,
    file: { name, bytes },
  } = await inspectFile(file, options);
  return image ?? { ...(name === undefined ? {} : { name }), bytes };
}

/**
 * Facts about the file of a paper, as `documents[].file` and `certificates[].file` of a dossier want them: format, bytes, pages, resolution, and
 * whether it shows colours. What cannot be read is absent. Never throws.
 *
 * ```ts
 * session.set("/documents/0/file", await readFileFacts(input.files[0]));
 * ```
 */
export async function readFileFacts(file: Blob, options: ReadOptions = {}): Promise<FileFacts> {
  return (await inspectFile(file, options)).file;
}
