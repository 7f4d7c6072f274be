import { useVoice } from "../locales/useVoice.ts";

interface CardHeadProps {
  readonly id: string;
  readonly level: "h3" | "h4";
  readonly name: string;
  /** Absent: it has to stay. */
  readonly remove: (() => void) | undefined;
}

/** What an entry is called, and how it is taken away. */
export function CardHead({ id, level: Heading, name, remove }: CardHeadProps) {
  const voice = useVoice();
  const { say } = voice.words;
  return (
    <header>
      <Heading id={`${id}-name`} tabIndex={-1}>
        {name}
      </Heading>
      {remove === undefined ? undefined : (
        <button
          type="button"
          className="quiet small"
          aria-label={voice.fill(say.removeNamed, { name })}
          onClick={remove}
        >
          {say.remove}
        </button>
      )}
    </header>
  );
}
