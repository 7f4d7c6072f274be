import { relative, sep } from "node:path";

/** A path as seen from the working directory, with forward slashes; one that is not below it as it is. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short.replaceAll(sep, "/") || ".";
}
