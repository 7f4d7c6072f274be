import type { Constraints, LengthLimit } from "greenlane/forms";
import { useVoice } from "../locales/useVoice.ts";
import { fileLines, valueLines } from "./limitLines.ts";

interface LimitsProps {
  readonly id: string;
  readonly constraints: Constraints | undefined;
  readonly value: unknown;
}

/** The limits of a field, before there is a mistake: how long, counted as the rule counts; how much; what kind of file. */
export function Limits({ id, constraints, value }: LimitsProps) {
  const voice = useVoice();
  if (constraints === undefined) return;
  const lengths = constraints.must.lengths.filter(({ max }) => max !== undefined);
  const lines = [...valueLines(constraints, voice), ...fileLines(constraints, voice)];
  if (lengths.length === 0 && lines.length === 0) return;
  return (
    <p className="limits" id={id}>
      {lines.join(voice.words.say.semicolon)}
      {lengths.map((limit) => (
        <Counter key={limit.unit} limit={limit} value={value} />
      ))}
    </p>
  );
}

function Counter({ limit, value }: { readonly limit: LengthLimit; readonly value: unknown }) {
  const voice = useVoice();
  const { say, units } = voice.words;
  const max = limit.max?.value ?? 0;
  const count = limit.count(value);
  return (
    <span className={count > max ? "counter over" : "counter"}>
      {voice.fill(say.counter, { count: voice.number(count), max: voice.number(max) })} {units[limit.unit]}
    </span>
  );
}
