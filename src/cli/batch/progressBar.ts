import { type ProgressOutput, showProgress } from "../test/progress.js";

const WIDTH = 30;

const barOf = (done: number, of: number): string => {
  const full = Math.floor((WIDTH * done) / of);
  return `[${"█".repeat(full)}${"░".repeat(WIDTH - full)}] ${Math.floor((100 * done) / of)} %`;
};

/** Shows on a terminal how much of a batch is done; how many dossiers only, where nobody knows how many will come. */
export function progressBar(
  output: ProgressOutput,
  size: number | undefined,
): (bytes: number, dossiers: number) => void {
  let dossiers = 0;
  const show = showProgress(output, (done, of) =>
    size === undefined ? `${dossiers}` : `${barOf(done, of)}  ${dossiers}`,
  );
  return (bytes, count) => {
    dossiers = count;
    show(bytes, size ?? Number.POSITIVE_INFINITY);
  };
}
