import type { ByteReader } from "../byteReader.js";
import type { RawFacts } from "../rawFacts.js";
import { Unreadable } from "../unreadable.js";
import { type Directory, readIfd } from "./ifd.js";
import { firstOf, orientationIn, resolutionIn, TAG } from "./tiffTags.js";

const TAGS = Object.values(TAG);

const COLOURS: ReadonlyMap<number, "rgb" | "cmyk" | "grey"> = new Map([
  [0, "grey"],
  [1, "grey"],
  [2, "rgb"],
  [3, "rgb"],
  [5, "cmyk"],
  [6, "rgb"],
]);

const [ASSOCIATED_ALPHA, UNASSOCIATED_ALPHA] = [1, 2];

/** JPEG inside TIFF, old and new. */
const LOSSY = [6, 7];

/** Directories that a file may have; more are not counted, and then the pages are not known. */
const MOST_DIRECTORIES = 10_000;

/** Of so many directories all pieces are looked for, of so many pieces each. */
const [CHECKED_DIRECTORIES, MOST_PIECES] = [100, 65_536];

function readFirst(directory: Directory, facts: RawFacts): void {
  const [width, height] = [firstOf(directory, TAG.width), firstOf(directory, TAG.height)];
  if (width !== undefined && width > 0) facts.widthPx = width;
  if (height !== undefined && height > 0) facts.heightPx = height;
  const colour = COLOURS.get(firstOf(directory, TAG.photometric) ?? -1);
  const [dpi, orientation] = [resolutionIn(directory), orientationIn(directory)];
  if (colour !== undefined) facts.colour = colour;
  if (dpi !== undefined) facts.dpi = dpi;
  if (orientation !== undefined) facts.orientation = orientation;
  const extra = directory.entries.get(TAG.extraSamples) ?? [];
  facts.alpha = extra.some((sample) => sample === ASSOCIATED_ALPHA || sample === UNASSOCIATED_ALPHA);
  facts.lossy = LOSSY.includes(firstOf(directory, TAG.compression) ?? 1);
  facts.animated = false;
}

/** All strips or tiles of a page lie within the file. */
function demandPieces({ entries }: Directory, length: number): void {
  const offsets = entries.get(TAG.stripOffsets) ?? entries.get(TAG.tileOffsets) ?? [];
  const counts = entries.get(TAG.stripByteCounts) ?? entries.get(TAG.tileByteCounts) ?? [];
  if (offsets.some((offset, index) => offset + (counts[index] ?? 0) > length)) throw new Unreadable("cut-short");
}

/** Smaller copies of a page and masks are no pages. */
const isPage = (directory: Directory): boolean => ((firstOf(directory, TAG.subfileType) ?? 0) & 0b101) === 0;

/** TIFF in both byte orders, with several pages, and BigTIFF. Size, resolution and colour are those of the first page. */
export function readTiff(unordered: ByteReader, facts: RawFacts): void {
  const reader = unordered.inOrder(unordered.has("II", 0));
  const big = reader.u16(2) === 43;
  const seen = new Set<number>();
  let pages = 0;
  for (let at = big ? reader.u64(8) : reader.u32(4); at !== 0; ) {
    if (seen.has(at) || seen.size >= MOST_DIRECTORIES) throw new Unreadable("damaged");
    seen.add(at);
    const values = seen.size <= CHECKED_DIRECTORIES ? MOST_PIECES : 1;
    const directory = readIfd(reader, at, { tags: TAGS, values, big });
    if (seen.size === 1) readFirst(directory, facts);
    demandPieces(directory, reader.length);
    if (isPage(directory)) pages += 1;
    at = directory.next;
  }
  if (pages === 0) throw new Unreadable("damaged");
  facts.pages = pages;
}
