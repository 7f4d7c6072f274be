const NEWLINE = 0x0a;
const SPACE = 0x20;

/**
 * The lines, from 1, on which the elements begin of the outermost list of a JSON text, be it the text itself or the
 * value of a property. The text has been parsed: it is JSON.
 */
export function elementLines(text: string): readonly number[] {
  const lines: number[] = [];
  let [line, depth, listDepth] = [1, 0, 0];
  let inString = false;
  let awaited = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === NEWLINE) line++;
    if (code <= SPACE) continue;
    const character = text[index] as string;
    if (inString && character === "\\") index++;
    else if (character === '"') inString = !inString;
    if (awaited && character !== "]") lines.push(line);
    awaited = false;
    if (inString) continue;
    if (character === "[" || character === "{") depth++;
    if (character === "[" && listDepth === 0) [listDepth, awaited] = [depth, true];
    if (character === "," && depth === listDepth && depth > 0) awaited = true;
    if (character === "]" && depth === listDepth && depth > 0) return lines;
    if (character === "]" || character === "}") depth--;
  }
  return lines;
}
