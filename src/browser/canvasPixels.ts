import type { DecodePixels, GridPlan, PixelGrid } from "../inspect/pixels/pixelGrid.js";
import { planGrid } from "../inspect/pixels/planGrid.js";
import { sameSides } from "../inspect/pixels/sameSides.js";
import { dom, makeCanvas } from "./dom.js";

type Bitmap = Awaited<ReturnType<NonNullable<typeof dom.createImageBitmap>>>;

/** Drawn smaller without smoothing, a block becomes its middle pixel. */
function takePixels(bitmap: Bitmap, { columns, rows, stepX, stepY }: GridPlan): PixelGrid | undefined {
  const context = makeCanvas(columns, rows)?.getContext("2d", { willReadFrequently: true });
  if (context === undefined || context === null) return undefined;
  context.imageSmoothingEnabled = false;
  context.drawImage(bitmap, 0, 0, columns * stepX, rows * stepY, 0, 0, columns, rows);
  const { data } = context.getImageData(0, 0, columns, rows);
  return { columns, rows, step: Math.max(stepX, stepY), rgba: data };
}

/** Decodes pictures as the browser does. */
export const canvasPixels: DecodePixels = async (bytes, format, sides) => {
  const { createImageBitmap } = dom;
  if (createImageBitmap === undefined) return "no-decoder";
  try {
    const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type: `image/${format}` }));
    try {
      if (!sameSides(sides, bitmap.width, bitmap.height)) return "other-size";
      const plan = planGrid(bitmap.width, bitmap.height);
      return (plan === undefined ? undefined : takePixels(bitmap, plan)) ?? "no-decoder";
    } finally {
      bitmap.close();
    }
  } catch {
    return "refused";
  }
};
