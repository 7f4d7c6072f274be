import type { Sides } from "./pixelGrid.js";

/** Whether a decoded picture has the sides that its file states, lying or standing. */
export const sameSides = (stated: Sides, width: number, height: number): boolean =>
  (stated.widthPx === width && stated.heightPx === height) || (stated.widthPx === height && stated.heightPx === width);
