/** Does something a number of times; what it gives back keeps the work from being left out. */
export type Sweep = (count: number) => number;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Processor time of this process: what other processes do does not count. */
function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How many checks fill a slice of about 20 ms, once warm. */
function calibrate(sweep: Sweep): number {
  const end = milliseconds() + 2500;
  let count = 64;
  let spent = 0;
  while (milliseconds() < end) {
    const start = milliseconds();
    sweep(count);
    spent = milliseconds() - start;
    if (spent < 15) count *= 2;
  }
  return Math.max(1, Math.round((count * 20) / spent));
}

/** Cost of one sweep over another: both run in one process in alternating slices, so that a slow spell of the machine hits both. */
export function ratio(one: Sweep, other: Sweep, pairs = 25): { readonly ratio: number; readonly microseconds: number } {
  const [oneCount, otherCount] = [calibrate(one), calibrate(other)];
  const ratios: number[] = [];
  const costs: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const start = milliseconds();
    one(oneCount);
    const middle = milliseconds();
    other(otherCount);
    const end = milliseconds();
    const cost = (middle - start) / oneCount;
    costs.push(cost * 1000);
    ratios.push(cost / ((end - middle) / otherCount));
  }
  return { ratio: median(ratios), microseconds: median(costs) };
}
