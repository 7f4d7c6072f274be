/** Inflates zlib data up to so many bytes; what lies beyond is left out, and so is what follows a break. */
export async function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream("deflate"));
    const reader = stream.getReader();
    for (let next = await reader.read(); !next.done && length < most; next = await reader.read()) {
      chunks.push(next.value);
      length += next.value.length;
    }
    if (length >= most) await reader.cancel();
  } catch {
    // What came before the break counts.
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all.subarray(0, most);
}
