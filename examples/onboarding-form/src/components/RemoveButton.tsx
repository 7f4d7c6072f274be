import { useVoice } from "../locales/useVoice.ts";

interface RemoveButtonProps {
  /** Of the entry that it takes away: not everybody sees beside what it stands. */
  readonly name: string;
  readonly remove: () => void;
}

/** Takes an entry of a list away. */
export function RemoveButton({ name, remove }: RemoveButtonProps) {
  const voice = useVoice();
  const { say } = voice.words;
  return (
    <button type="button" className="quiet small" aria-label={voice.fill(say.removeNamed, { name })} onClick={remove}>
      {say.remove}
    </button>
  );
}
