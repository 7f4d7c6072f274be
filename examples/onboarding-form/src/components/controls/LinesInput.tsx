import { useState } from "react";
import { useVoice } from "../../locales/useVoice.ts";
import { Tick } from "../Tick.tsx";
import { type ControlProps, spoken } from "./controlProps.ts";

const linesOf = (text: string): readonly string[] | undefined => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length === 0 ? undefined : lines;
};

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((line) => typeof line === "string");

/** A list of texts, one a line. Empty lines are kept while somebody is typing, not in the dossier. */
export function LinesInput(props: ControlProps) {
  const { say } = useVoice().words;
  const { spec, value, set } = props;
  const [draft, setDraft] = useState<string>();
  const lines = isList(value) ? value : [];
  const none = isList(value) && value.length === 0;
  return (
    <>
      <textarea
        {...spoken(props)}
        rows={Math.max(3, lines.length + 1)}
        disabled={none && spec.none === true}
        value={draft ?? lines.join("\n")}
        onChange={({ target }) => {
          setDraft(target.value);
          set(linesOf(target.value));
        }}
        onBlur={() => setDraft(undefined)}
      />
      {spec.none === true ? (
        <Tick checked={none} set={(on) => set(on ? [] : undefined)}>
          {say.noneOfThem}
        </Tick>
      ) : undefined}
    </>
  );
}
