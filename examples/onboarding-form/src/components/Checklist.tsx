import type { Finding, Pointer } from "greenlane";
import { useState } from "react";
import { productName } from "../form/productName.ts";
import { useSession } from "../form/useSession.ts";
import { useStandings } from "../form/useStandings.ts";
import { useVoice } from "../locales/useVoice.ts";

interface ChecklistProps {
  readonly goTo: (pointer: Pointer) => void;
}

/** Everything that is open, with how far the merchant has come. Each line leads to its field. */
export function Checklist({ goTo }: ChecklistProps) {
  const { mistakes, toDos, advice, progress, next } = useStandings();
  const voice = useVoice();
  const { say } = voice.words;
  const session = useSession();
  return (
    <aside className="checklist" aria-labelledby="checklist-title">
      <h2 id="checklist-title">{say.checklist}</h2>
      <p className="progress">
        <label htmlFor="progress">{say.progress}</label>
        <span>{voice.fill(say.progressOf, { settled: progress.settled, total: progress.total })}</span>
      </p>
      <progress id="progress" max={Math.max(progress.total, 1)} value={progress.settled} />
      {next === undefined ? undefined : (
        <div className="next">
          <p className="soft">{say.next1}</p>
          <p>
            {voice.question(next, session)}
            <Whose at={next} />
          </p>
          <button type="button" className="small" onClick={() => goTo(next)}>
            {say.goThere}
          </button>
        </div>
      )}
      <Lines kind="mistake" title={say.mistakes} findings={mistakes} goTo={goTo} />
      <Lines kind="to-do" title={say.toDos} findings={toDos} goTo={goTo} />
      <Lines kind="advice" title={say.advice} findings={advice} goTo={goTo} />
      {mistakes.length + toDos.length === 0 && next === undefined ? <p>{say.checklistEmpty}</p> : undefined}
    </aside>
  );
}

const SHOWN_FIRST = 6;

interface LinesProps extends Pick<ChecklistProps, "goTo"> {
  readonly kind: "mistake" | "to-do" | "advice";
  readonly title: string;
  readonly findings: readonly Finding[];
}

function Lines({ kind, title, findings, goTo }: LinesProps) {
  const voice = useVoice();
  const session = useSession();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return;
  const shown = all ? findings : findings.slice(0, SHOWN_FIRST);
  return (
    <section className={`lines ${kind}`}>
      <h3>
        {title} <span className="soft">{findings.length}</span>
      </h3>
      <ul>
        {shown.map((finding) => (
          <li key={`${finding.rule} ${finding.subject.pointer} ${finding.path}`}>
            <button type="button" className="link" onClick={() => goTo(finding.path)}>
              {voice.finding(finding, session).title}
              <Whose at={finding.subject.pointer} />
            </button>
          </li>
        ))}
      </ul>
      {shown.length < findings.length ? (
        <button type="button" className="quiet small" onClick={() => setAll(true)}>
          {voice.fill(voice.words.say.more, { count: findings.length - shown.length })}
        </button>
      ) : undefined}
    </section>
  );
}

/** Which product is meant, where there are several. */
function Whose({ at }: { readonly at: Pointer }) {
  const voice = useVoice();
  const session = useSession();
  const index = /^\/listings\/(\d+)/.exec(at)?.[1];
  if (index === undefined || session.get("/listings/1") === undefined) return;
  return <span className="soft"> · {productName(Number(index), session, voice)}</span>;
}
