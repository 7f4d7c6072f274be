import type { Constraints } from "greenlane/forms";

const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["jpeg", [".jpg", ".jpeg"]],
  ["tiff", [".tif", ".tiff"]],
]);

/** The endings that a file chooser offers; all if every format will do. */
export function acceptOf(constraints: Constraints | undefined, otherwise: string): string {
  const formats = constraints?.parts["format"]?.must.choices?.values.filter((value) => typeof value === "string") ?? [];
  const endings = formats.flatMap((format) => ENDINGS.get(format) ?? [`.${format}`]);
  return endings.length === 0 ? otherwise : endings.join();
}
