import type { Pointer } from "../../model/pointer.js";

/** The id of what a section tells about one listing or paper. */
export const anchor = (section: string, pointer: Pointer): string =>
  section + pointer.replaceAll("/", "-").replaceAll(/[^\w-]/g, "_");
