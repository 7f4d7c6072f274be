import { expect } from "vitest";
import type { ImageFacts } from "../../src/inspect.js";

/** Decoders round differently what is kept only roughly: shares may differ by so much. */
const TOLERANCE = 0.01;

const near = (share: number | undefined): unknown =>
  share === undefined ? undefined : expect.toSatisfy((other: unknown) => Math.abs(Number(other) - share) <= TOLERANCE);

/** The same facts, with shares that may be a hundredth off where pixels are kept only roughly. */
export function closeTo(facts: Omit<ImageFacts, "bytes">, lossy: boolean): unknown {
  const { content } = facts;
  if (content === undefined || !lossy) return facts;
  const { backgroundWhiteShare, fill } = content;
  return {
    ...facts,
    content: {
      ...content,
      ...(backgroundWhiteShare === undefined ? {} : { backgroundWhiteShare: near(backgroundWhiteShare) }),
      ...(fill === undefined ? {} : { fill: near(fill) }),
    },
  };
}
