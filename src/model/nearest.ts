/** Edit distance with transpositions, given up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A transposition looks two rows back: only two in a row beyond the limit stay beyond it.
    if (least > most && leastBefore > most) return most + 1;
    leastBefore = least;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** A name that was cut short or drawn out (`maximum` for `max`) is as close as one typing error. */
function closeness(wanted: string, candidate: string, most: number): number {
  const cut =
    candidate.length > 2 && wanted.length > 2 && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
  return cut ? 1 : distance(wanted, candidate, most);
}

const SEPARATOR = /[-_ ]/;
const SEPARATORS = /[-_ ]/g;

const LONGEST = 80;

function plain(text: string): string {
  const lower = (text.length > LONGEST ? text.slice(0, LONGEST) : text).toLowerCase();
  return SEPARATOR.test(lower) ? lower.replace(SEPARATORS, "") : lower;
}

/** The name that a misspelt one was probably meant to be, or nothing if none is close. Case and separators do not count. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = plain(name);
  let most = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const candidate of names) {
    const cost = closeness(wanted, plain(candidate), most);
    if (cost > most) continue;
    best = candidate;
    if (cost === 0) return best;
    // Only what is closer still is of interest.
    most = cost - 1;
  }
  return best;
}
