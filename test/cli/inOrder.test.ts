import { expect, test } from "vitest";
import type { LineBlock } from "../../src/batch/lineBlock.js";
import { lineBlocks } from "../../src/batch/lineBlocks.js";
import type { BlockAnswer } from "../../src/cli/batch/blockAnswer.js";
import { inOrder } from "../../src/cli/batch/inOrder.js";

const blockOf = (line: number): LineBlock => ({ line, bytes: new Uint8Array(line) });
const answerOf = (line: number): BlockAnswer => ({
  bytes: new Uint8Array([line]),
  counts: { pass: 0, incomplete: 0, fail: 0, mistakes: 0 },
});

/** A source that counts what is asked of it, and answers that come when they are told to. */
function bench(count: number) {
  let asked = 0;
  const open = new Map<number, { resolve: (answer: BlockAnswer) => void; reject: (error: Error) => void }>();
  const blocks: AsyncIterator<LineBlock> = {
    next: () => Promise.resolve(asked === count ? { done: true, value: undefined } : { value: blockOf(++asked) }),
  };
  const answerBlock = ({ line }: LineBlock) =>
    new Promise<BlockAnswer>((resolve, reject) => open.set(line, { resolve, reject }));
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    answers: (most: number) => inOrder(blocks, answerBlock, most),
    asked: () => asked,
    open,
    settle,
    answer: (line: number) => open.get(line)?.resolve(answerOf(line)),
  };
}

test("answers come in the order of the blocks, whichever is ready first, with the size of what was read", async () => {
  const { answers, answer, settle } = bench(3);
  const found: number[][] = [];
  const reading = (async () => {
    for await (const { size, answer: given } of answers(3)) found.push([size, ...given.bytes]);
  })();
  await settle();
  answer(3);
  answer(2);
  await settle();
  expect(found).toEqual([]);
  answer(1);
  await reading;
  expect(found).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

test("an answer is given as soon as it is there, though the source has nothing more to say yet", async () => {
  async function* slow(): AsyncGenerator<LineBlock, void> {
    yield blockOf(1);
    await new Promise(() => undefined);
  }
  const { value } = await inOrder(slow(), ({ line }) => Promise.resolve(answerOf(line)), 8).next();
  expect(value?.answer.bytes[0]).toBe(1);
});

test("no more than so many blocks are read before an answer is taken", async () => {
  const { answers, asked, answer, settle } = bench(100);
  const reading = answers(4);
  const first = reading.next();
  await settle();
  expect(asked()).toBeLessThanOrEqual(5);
  answer(1);
  await first;
  await settle();
  expect(asked()).toBeLessThanOrEqual(5);
  await Promise.race([reading.return(), settle()]);
});

test("what goes wrong with a block is told in its turn", async () => {
  const { answers, open, answer, settle } = bench(2);
  const reading = answers(2);
  const first = reading.next();
  await settle();
  open.get(2)?.reject(new Error("broken"));
  await settle();
  answer(1);
  await expect(first).resolves.toMatchObject({ done: false });
  await expect(reading.next()).rejects.toThrow("broken");
});

test("however short lines are, only a few of them are under way", async () => {
  const COUNT = 60_000;
  const line = new TextEncoder().encode("{}\n");
  const piece = new Uint8Array(line.length * 20_000).map((_, index) => line[index % line.length] as number);
  let [taken, underWay, most, found] = [0, 0, 0, 0];
  const answerBlock = async (block: LineBlock): Promise<BlockAnswer> => {
    const lines = block.bytes.length / line.length;
    taken += lines;
    underWay += lines;
    most = Math.max(most, underWay);
    await Promise.resolve();
    return { ...answerOf(block.line), bytes: new Uint8Array(lines) };
  };
  for await (const { answer } of inOrder(lineBlocks([piece, piece, piece]), answerBlock, 6)) {
    found += answer.bytes.length;
    underWay -= answer.bytes.length;
  }
  expect([taken, found]).toEqual([COUNT, COUNT]);
  expect(most).toBeLessThanOrEqual(6 * 32);
});
