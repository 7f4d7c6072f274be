export type { FileFormat } from "./fileFormat.js";
export type { FileFacts, ImageContent, ImageFacts, ImageFormat, Inspection, PaperFormat } from "./inspection.js";
