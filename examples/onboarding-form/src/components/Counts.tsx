import { useVoice } from "../locales/useVoice.ts";

interface CountsProps {
  readonly wrong: number;
  readonly open: number;
  /** What is wrong or to do in other parts because of this one. */
  readonly elsewhere?: number;
  /** Whether something is still to be answered, which decides what is to do. */
  readonly left?: boolean;
  /** Whether nothing is left, if none of these is. */
  readonly done: boolean;
}

/** How a part of the form stands: what is wrong first, then what is to do. What is to do elsewhere stands by itself, so that counts of parts add up. */
export function Counts({ wrong, open, elsewhere = 0, left = false, done }: CountsProps) {
  const voice = useVoice();
  const { say } = voice.words;
  const count = wrong || open;
  const here = voice.fill(wrong > 0 ? say.mistakeCount : say.toDoCount, { count });
  const there = voice.fill(say.elsewhereCount, { count: elsewhere });
  const told = [...(count > 0 ? [here] : []), ...(elsewhere > 0 ? [there] : [])].join(say.comma);
  if (told !== "") return <span className={wrong > 0 ? "count wrong" : "count"}>{told}</span>;
  if (left) return <span className="count">{say.toDo}</span>;
  return done ? <span className="count done">{say.settled}</span> : undefined;
}
