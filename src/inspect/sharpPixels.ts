import type { DecodePixels, GridPlan, PixelGrid } from "./pixels/pixelGrid.js";
import { MOST_PIXELS, planGrid } from "./pixels/planGrid.js";
import { sameSides } from "./pixels/sameSides.js";

type Sharp = typeof import("sharp")["default"];

/** What sharp is asked to decode; it could do more formats, by libraries that were made for trusted files. */
const FORMATS: ReadonlySet<string> = new Set(["jpeg", "png", "gif", "webp", "tiff"]);

const SECONDS = 20;

/** sharp is no dependency: whoever wants pixels looked at installs it. */
async function loadSharp(): Promise<Sharp | undefined> {
  try {
    return (await import("sharp")).default;
  } catch {
    return undefined;
  }
}

/** The middle pixel of each block: sharp takes it where a picture is made smaller by a whole number without smoothing. */
async function takePixels(sharp: Sharp, bytes: Uint8Array, plan: GridPlan): Promise<PixelGrid> {
  const { columns, rows, stepX, stepY } = plan;
  const rgba = await open(sharp, bytes)
    .autoOrient()
    .extract({ left: 0, top: 0, width: columns * stepX, height: rows * stepY })
    .resize(columns, rows, { fit: "fill", kernel: "nearest" })
    .toColourspace("srgb")
    .ensureAlpha()
    .timeout({ seconds: SECONDS })
    .raw({ depth: "uchar" })
    .toBuffer();
  return { columns, rows, step: Math.max(stepX, stepY), rgba };
}

const open = (sharp: Sharp, bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, limitInputChannels: 5, sequentialRead: true });

/** Decodes pictures with sharp where it is installed. */
export const sharpPixels: DecodePixels = async (bytes, format, sides) => {
  const sharp = await loadSharp();
  if (sharp === undefined || !FORMATS.has(format)) return "no-decoder";
  try {
    const { autoOrient } = await open(sharp, bytes).metadata();
    if (!sameSides(sides, autoOrient.width, autoOrient.height)) return "other-size";
    const plan = planGrid(autoOrient.width, autoOrient.height);
    return plan === undefined ? "refused" : await takePixels(sharp, bytes, plan);
  } catch (error) {
    return error instanceof Error && error.message.includes("timeout") ? "too-long" : "refused";
  }
};
