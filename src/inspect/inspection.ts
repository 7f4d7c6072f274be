import type { Message } from "../model/finding.js";
import type { FileFormat } from "./fileFormat.js";

/** Formats that a picture of a listing can have. */
export type ImageFormat = Exclude<FileFormat, "pdf" | "doc" | "docx" | "xls" | "xlsx">;

/** Formats that the file of a paper can have. */
export type PaperFormat = Exclude<FileFormat, "svg">;

/** What pixels show. */
export interface ImageContent {
  /**
   * What the edge of the picture shows. `"transparent"`, or one colour: `"white"` if at least 90 % of the background, and 98 % of it at the edge,
   * is pure white (255 in each channel; 253 where the format keeps pixels only roughly, as JPEG does), else `"plain"`. `"scene"` if no colour takes half of
   * the edge and less than a tenth of it is white or see-through. Absent where that cannot be told.
   */
  readonly background?: "white" | "plain" | "transparent" | "scene";
  /** How much of the background is pure white, 0 to 1. The background hangs together with the edge and differs from its colour by at most 24 of 255 levels; the outline of the product does not count. */
  readonly backgroundWhiteShare?: number;
  /**
   * How much of the frame the product fills, 0 to 1: the box around all that is not background, as a part of the width or of the height, whichever
   * it fills more. A tall bottle that reaches from top to bottom fills 1. So a product that fills too little by this measure does so by any.
   */
  readonly fill?: number;
}

/** Facts about one picture, as `listings[].images[]` of a dossier wants them. What could not be read is absent. */
export interface ImageFacts {
  readonly name?: string;
  /** By what the file begins with, not by its name. */
  readonly format?: ImageFormat;
  readonly bytes: number;
  /** As the picture is shown, turned as EXIF says. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Whole dots per inch that the file states, the lesser of both directions. */
  readonly dpi?: number;
  /** The colour mode of the file, not what it shows. */
  readonly colour?: "rgb" | "cmyk" | "grey";
  /** Whether any pixel is see-through. */
  readonly transparent?: boolean;
  readonly animated?: boolean;
  readonly content?: ImageContent;
}

/** Facts about the file of a paper, as `documents[].file` and `certificates[].file` of a dossier want them. What could not be read is absent. */
export interface FileFacts {
  readonly name?: string;
  readonly format?: PaperFormat;
  readonly bytes: number;
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Of a PDF: of its scanned pages, if all of them are; the least. */
  readonly dpi?: number;
  /** Whether the paper shows colours: what is scanned in colour and has none looks like a grey scan. Absent where that is hard to say. */
  readonly colour?: boolean;
  readonly pages?: number;
}

/** What is known of a file after it was looked at. */
export interface Inspection {
  readonly format?: FileFormat;
  /** Only of pictures. */
  readonly image?: ImageFacts;
  readonly file: FileFacts;
  /** The size of the first page of a PDF, as it is shown. */
  readonly page?: { readonly widthMm: number; readonly heightMm: number };
  /** What could not be read and why, each a message that `createLocalizer` puts into words. */
  readonly notes: readonly Message[];
}
