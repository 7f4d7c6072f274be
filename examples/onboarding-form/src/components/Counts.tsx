import { useVoice } from "../locales/useVoice.ts";

interface CountsProps {
  readonly wrong: number;
  readonly open: number;
  /** Whether nothing is left, if neither is wrong nor open. */
  readonly done: boolean;
}

/** How a part of the form stands: what is wrong first, then what is to do. */
export function Counts({ wrong, open, done }: CountsProps) {
  const voice = useVoice();
  const { say } = voice.words;
  if (wrong > 0) return <span className="count wrong">{voice.fill(say.mistakeCount, { count: wrong })}</span>;
  if (open > 0) return <span className="count">{voice.fill(say.toDoCount, { count: open })}</span>;
  return done ? <span className="count done">{say.settled}</span> : undefined;
}
