/** Edit distance with transpositions, given up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
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
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** A name that was cut short or drawn out (`maximum` for `max`) is as close as one typing error. */
function closeness(wanted: string, candidate: string, most: number): number {
  const cut =
    candidate.length > 2 && wanted.length > 2 && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
  return cut ? Math.min(1, most) : distance(wanted, candidate, most);
}

/** The name that a misspelt one was probably meant to be, or nothing if none is close. Case and separators do not count. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const plain = (text: string): string => text.slice(0, 80).toLowerCase().replace(/[-_ ]/g, "");
  const wanted = plain(name);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of names) {
    const cost = closeness(wanted, plain(candidate), most);
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}
