import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Environment } from "./chooseLocale.js";

/** The path from a folder to a file, if the file lies below it. */
function below(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  return path === "" || path.startsWith("..") || isAbsolute(path) ? undefined : path;
}

/**
 * How a file is named in what CI tools read, with forward slashes: as GitHub knows it within its workspace, else from the current folder, else
 * as it is. The standard input is `stdin`.
 */
export function namedFile(file: string, { GITHUB_WORKSPACE = "" }: Environment, folder: string): string {
  if (file === "-") return "stdin";
  const path = resolve(folder, file);
  const named = (GITHUB_WORKSPACE === "" ? undefined : below(GITHUB_WORKSPACE, path)) ?? below(folder, path) ?? path;
  return named.replaceAll(sep, "/");
}
