import { afterEach, expect, test, vi } from "vitest";
import { showProgress } from "../../src/cli/test/progress.js";

afterEach(() => vi.restoreAllMocks());

function shown(isTTY: boolean, steps: readonly [at: number, done: number][]): string {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  let text = "";
  const show = showProgress({ isTTY, write: (more) => (text += more) });
  for (const [at, done] of steps) {
    now = at;
    show(done, 639);
  }
  return text;
}

test("tells how far a long run is, and leaves nothing behind", () => {
  const steps: readonly [number, number][] = [
    [10, 1],
    [100, 50],
    [120, 60],
    [200, 100],
    [300, 639],
  ];
  expect(shown(true, steps)).toBe("\r\u001b[K50/639\r\u001b[K100/639\r\u001b[K");
});

test("says nothing of a run that is done at once", () => {
  expect(shown(true, [[10, 639]])).toBe("");
});

test("says nothing where no terminal is", () => {
  expect(shown(false, [[100, 50]])).toBe("");
});
