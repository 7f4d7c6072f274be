import { expect, test } from "vitest";
import type { Step } from "../../src/diff/step.js";
import { versionStep } from "../../src/diff/versionStep.js";

test.each([
  ["1.0.0", "1.0.0", "none", "none", "enough", "1.0.0"],
  ["1.0.0", "1.0.1", "patch", "patch", "enough", "1.0.1"],
  ["1.0.0", "1.0.0", "patch", "none", "too-small", "1.0.1"],
  ["1.2.3", "1.2.4", "minor", "patch", "too-small", "1.3.0"],
  ["1.2.3", "2.0.0", "minor", "major", "enough", "1.3.0"],
  ["1.2.3", "1.3.0", "major", "minor", "too-small", "2.0.0"],
  ["1.2.3", "1.2.2", "patch", "back", "too-small", "1.2.4"],
  ["1.9.0", "1.10.0", "minor", "minor", "enough", "1.10.0"],
  ["2.0.0", "1.9.9", "none", "back", "too-small", "2.0.0"],
  ["0.1.0", "0.2.0", "major", "minor", "enough", "0.2.0"],
  ["0.1.0", "0.1.1", "minor", "patch", "too-small", "0.2.0"],
] as const)("from %s to %s where a %s step is asked", (before, after, asked: Step, taken, verdict, enough) => {
  expect(versionStep(before, after, asked)).toEqual({ before, after, asked, taken, verdict, enough });
});
