/** Does something a number of times; what it gives back keeps the work from being left out. */
export type Sweep = (count: number) => number | Promise<number>;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Processor time of this process: what other processes do does not count. */
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How many times fill a slice of about 20 ms, once warm. */
async function calibrate(sweep: Sweep): Promise<number> {
  const end = processorMilliseconds() + 2500;
  let count = 64;
  let spent = 0;
  while (processorMilliseconds() < end) {
    const start = processorMilliseconds();
    await sweep(count);
    spent = processorMilliseconds() - start;
    if (spent < 15) count *= 2;
  }
  return Math.max(1, Math.round((count * 20) / spent));
}

export interface Ratio {
  readonly ratio: number;
  /** Of one time of the first. */
  readonly microseconds: number;
}

/** Cost of one sweep over another: both run in one process in alternating slices, so that a slow spell of the machine hits both. */
export async function ratio(one: Sweep, other: Sweep, pairs = 25): Promise<Ratio> {
  const oneCount = await calibrate(one);
  const otherCount = await calibrate(other);
  const ratios: number[] = [];
  const costs: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const start = processorMilliseconds();
    await one(oneCount);
    const middle = processorMilliseconds();
    await other(otherCount);
    const end = processorMilliseconds();
    const cost = (middle - start) / oneCount;
    costs.push(cost * 1000);
    ratios.push(cost / ((end - middle) / otherCount));
  }
  return { ratio: median(ratios), microseconds: median(costs) };
}
