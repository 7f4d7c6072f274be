import type { ConstraintSet, Constraints, RangeLimit } from "greenlane/forms";
import type { Voice } from "../locales/voice.ts";

const OF_FILES: ReadonlySet<RangeLimit["unit"]> = new Set(["bytes", "pixels", "dpi"]);

function numberIn({ unit }: RangeLimit, value: number, voice: Voice): string {
  const { say } = voice.words;
  if (unit === "bytes") return voice.fileSize(value);
  if (unit === "share") return voice.percent(value);
  if (unit === "pixels") return voice.fill(say.pixels, { count: voice.number(value) });
  if (unit === "dpi") return voice.fill(say.dpi, { dpi: value });
  return voice.number(value);
}

function rangeLine(limit: RangeLimit, voice: Voice): string | undefined {
  const { say } = voice.words;
  const { min, max, above, below } = limit;
  const least = min ?? above;
  const most = max ?? below;
  const parts = [
    least === undefined ? undefined : voice.fill(say.atLeast, { limit: numberIn(limit, least.value, voice) }),
    most === undefined ? undefined : voice.fill(say.atMost, { limit: numberIn(limit, most.value, voice) }),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(say.comma);
}

const told = (lines: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(lines.filter((line) => line !== undefined)),
];

function formatsLine({ choices }: ConstraintSet, voice: Voice): string | undefined {
  const codes = choices?.values.filter((value) => typeof value === "string");
  return codes === undefined || codes.length === 0 ? undefined : voice.list(codes.map((code) => code.toUpperCase()));
}

/** What a file has to be like, before one is chosen: formats, bytes, pixels, resolution. */
export function fileLines({ parts, must }: Constraints, voice: Voice): readonly string[] {
  const { say } = voice.words;
  const format = parts["format"]?.must;
  const longest = must.sides.longestSide;
  const ranges = Object.entries(parts)
    .filter(([path]) => !path.includes("/"))
    .flatMap(([, part]) => part.must.ranges.filter(({ unit }) => OF_FILES.has(unit)));
  return told([
    format === undefined ? undefined : formatsLine(format, voice),
    ...ranges.map((limit) => rangeLine(limit, voice)),
    longest === undefined ? undefined : voice.fill(say.longestSide, { pixels: longest.value }),
  ]);
}

/** What a number or a date has to keep to. */
export const valueLines = ({ must }: Constraints, voice: Voice): readonly string[] =>
  told(must.ranges.map((limit) => rangeLine(limit, voice)));
