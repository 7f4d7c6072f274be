import type { Pointer } from "greenlane";
import { useEffect, useRef, useState } from "react";
import { isAdvice, isMistake } from "../form/kinds.ts";
import { placesIn } from "../form/placesIn.ts";
import { useConstraints, useLimits } from "../form/useAhead.ts";
import { useFindings, useSession, useValue } from "../form/useSession.ts";
import { useVoice } from "../locales/useVoice.ts";
import { acceptOf } from "./acceptOf.ts";
import { FindingList } from "./FindingList.tsx";
import { idOf } from "./idOf.ts";
import { Part } from "./Part.tsx";
import { PictureCard } from "./PictureCard.tsx";

interface Facts {
  readonly name?: string;
  readonly bytes?: number;
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly dpi?: number;
  readonly content?: { readonly backgroundWhiteShare?: number; readonly fill?: number };
}

/** The pictures of a product, looked at before anything is uploaded. */
export function Pictures({ at }: { readonly at: Pointer }) {
  const voice = useVoice();
  const { say } = voice.words;
  const session = useSession();
  const value = useValue(at);
  const findings = useFindings(at);
  const pictures: readonly Facts[] = Array.isArray(value) ? value : [];
  const next = useConstraints(`${at}/${pictures.length}`);
  const Limits = useLimits();
  const [previews, setPreviews] = useState<ReadonlyMap<string, string>>(new Map());
  const [status, setStatus] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const made = useRef<string[]>([]);
  useEffect(
    () => () => {
      for (const url of made.current) URL.revokeObjectURL(url);
    },
    [],
  );

  async function add(files: readonly File[]): Promise<void> {
    setStatus(say.reading);
    const { readImageFacts } = await import("greenlane/browser");
    const unread: string[] = [];
    for (const file of files) {
      const facts = await readImageFacts(file);
      if (facts.format === undefined) {
        unread.push(file.name);
        continue;
      }
      const url = URL.createObjectURL(file);
      made.current.push(url);
      setPreviews((known) => new Map([...known, [file.name, url]]));
      const isFirst = session.get(`${at}/0`) === undefined;
      session.set(`${at}/-`, { ...facts, role: isFirst ? "main" : "secondary" });
    }
    setStatus(unread.length === 0 ? "" : `${unread.join(", ")}: ${say.unreadFile}`);
  }
  const remove = (index: number): void => {
    if (pictures.length === 1) session.remove(at);
    else session.remove(`${at}/${index}`);
    input.current?.focus();
  };
  return (
    <Part at={at} title="pictures" hint="pictures">
      <FindingList kind="mistake" findings={findings.filter(isMistake)} />
      <FindingList kind="advice" findings={findings.filter(isAdvice)} />
      {placesIn(at, pictures.length).map((place, index) => {
        const name = voice.fill(say.picture, { number: index + 1 });
        return (
          <PictureCard key={`${place} of ${pictures.length}`} at={place} name={name} remove={() => remove(index)}>
            <PictureFacts facts={pictures[index] ?? {}} preview={previews.get(pictures[index]?.name ?? "")} />
          </PictureCard>
        );
      })}
      {Limits && <Limits id={`${idOf(at)}-limits`} constraints={next} value={undefined} />}
      <label className="choose">
        <input
          id={`${idOf(at)}-add`}
          aria-describedby={`${idOf(at)}-limits`}
          ref={input}
          type="file"
          multiple
          accept={acceptOf(next, "image/*")}
          onChange={({ target }) => {
            void add([...(target.files ?? [])]);
          }}
        />
        {say.chooseImage}
      </label>
      <p role="status" className="soft">
        {status}
      </p>
    </Part>
  );
}

function PictureFacts({ facts, preview }: { readonly facts: Facts; readonly preview: string | undefined }) {
  const voice = useVoice();
  const { say } = voice.words;
  const { name, bytes, widthPx, heightPx, dpi, content } = facts;
  const told = [
    widthPx === undefined ? undefined : voice.fill(say.size, { width: widthPx, height: heightPx ?? "" }),
    bytes === undefined ? undefined : voice.fileSize(bytes),
    dpi === undefined ? undefined : voice.fill(say.dpi, { dpi }),
    content?.backgroundWhiteShare === undefined
      ? undefined
      : voice.fill(say.whiteShare, { share: voice.percent(content.backgroundWhiteShare) }),
    content?.fill === undefined ? undefined : voice.fill(say.fill, { share: voice.percent(content.fill) }),
  ].filter((fact) => fact !== undefined);
  return (
    <div className="picture">
      {preview === undefined ? undefined : <img src={preview} alt="" />}
      <div>
        <p className="title">{name}</p>
        <ul aria-label={say.facts}>
          {told.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
