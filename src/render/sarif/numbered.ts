/** Identities, of which those that cannot be told apart are numbered: `a`, `b`, `a|2`. */
export function numbered(identities: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return identities.map((identity) => {
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return number === 1 ? identity : `${identity}|${number}`;
  });
}
