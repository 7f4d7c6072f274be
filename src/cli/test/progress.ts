/** Where progress is shown. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How often it is shown at most, in milliseconds. */
const INTERVAL = 80;

const CLEAR_LINE = "\r\u001b[K";

/** Shows how far a run is, on a terminal and nowhere else; the line is gone when all is done. */
export function showProgress(
  output: ProgressOutput,
  textOf = (done: number, of: number): string => `${done}/${of}`,
): (done: number, of: number) => void {
  if (output.isTTY !== true) return () => undefined;
  let shown = performance.now();
  let isShown = false;
  return (done, of) => {
    if (done === of) {
      if (isShown) output.write(CLEAR_LINE);
      return;
    }
    if (performance.now() - shown < INTERVAL) return;
    output.write(CLEAR_LINE + textOf(done, of));
    [shown, isShown] = [performance.now(), true];
  };
}
