import type { LineBlock } from "../../batch/lineBlock.js";
import type { AnswerBlock, BlockAnswer } from "./blockAnswer.js";

/** An answer, and how many bytes it took to read what it answers. */
export interface SizedAnswer {
  readonly size: number;
  readonly answer: BlockAnswer;
}

/** A promise that may fail before anybody waits for it. */
function awaitedLater<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

async function sized(block: LineBlock, answerBlock: AnswerBlock): Promise<SizedAnswer> {
  const { length: size } = block.bytes;
  return { size, answer: await answerBlock(block) };
}

/**
 * Answers blocks in their order, each as soon as it and those before are there, up to `most` at once. While nobody takes
 * the answers no more than `most` blocks are read.
 */
export async function* inOrder(
  blocks: AsyncIterator<LineBlock>,
  answerBlock: AnswerBlock,
  most: number,
): AsyncGenerator<SizedAnswer, void> {
  const open: Promise<SizedAnswer>[] = [];
  let next: Promise<IteratorResult<LineBlock, unknown>> | undefined = awaitedLater(blocks.next());
  for (;;) {
    const [first] = open;
    if (next === undefined && first === undefined) return;
    const isAnswer =
      first !== undefined &&
      (next === undefined ||
        open.length >= most ||
        (await Promise.race([first.then(() => true), next.then(() => false)])));
    if (isAnswer) {
      yield await first;
      open.shift();
    } else if (next !== undefined) {
      const read: IteratorResult<LineBlock, unknown> = await next;
      next = read.done === true ? undefined : awaitedLater(blocks.next());
      if (read.done !== true) open.push(awaitedLater(sized(read.value, answerBlock)));
    }
  }
}
