import { useState } from "react";
import { useVoice } from "../../locales/useVoice.ts";
import { acceptOf } from "../acceptOf.ts";
import { type ControlProps, spoken } from "./controlProps.ts";

interface Facts {
  readonly name?: string;
  readonly bytes?: number;
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly dpi?: number;
}

/** A file is looked at where it is: its facts go into the dossier, the file itself goes nowhere. */
export function FileInput(props: ControlProps) {
  const voice = useVoice();
  const { say } = voice.words;
  const { value, set, constraints } = props;
  const [reading, setReading] = useState(false);
  const { name, bytes, widthPx, heightPx, dpi }: Facts = typeof value === "object" && value !== null ? value : {};
  const facts = [
    name,
    bytes === undefined ? undefined : voice.fileSize(bytes),
    widthPx === undefined ? undefined : voice.fill(say.size, { width: widthPx, height: heightPx ?? "" }),
    dpi === undefined ? undefined : voice.fill(say.dpi, { dpi }),
  ].filter((fact) => fact !== undefined);

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setReading(true);
    const { readFileFacts } = await import("greenlane/browser");
    set(await readFileFacts(file));
    setReading(false);
  }
  return (
    <div className="upload">
      <input
        {...spoken(props)}
        type="file"
        accept={acceptOf(constraints, ".jpg,.jpeg,.png,.pdf,.tif,.tiff")}
        onChange={({ target }) => void read(target.files?.[0])}
      />
      <p className="soft" aria-live="polite">
        {reading ? say.reading : facts.join(" · ") || say.noFile}
      </p>
    </div>
  );
}
