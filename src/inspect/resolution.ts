const CM_PER_INCH = 2.54;

/** Whole dots per inch: files keep 300 dpi as 11,811 per metre or 118 per centimetre, which is not quite that. */
function whole(dpi: number): number | undefined {
  const rounded = Math.round(dpi);
  return Number.isFinite(rounded) && rounded > 0 ? rounded : undefined;
}

/** Dots per inch of a file that counts per inch, centimetre or metre: the lesser of both directions. Nothing for zero. */
export function dpiOf(x: number, y: number, unit: "inch" | "cm" | "metre"): number | undefined {
  const inches = { inch: 1, cm: CM_PER_INCH, metre: CM_PER_INCH / 100 }[unit];
  return whole(Math.min(x, y) * inches);
}
