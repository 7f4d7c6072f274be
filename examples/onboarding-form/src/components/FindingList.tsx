import type { Finding } from "greenlane";
import { useSession } from "../form/useSession.ts";
import { useVoice } from "../locales/useVoice.ts";
import { AuthorityNote } from "./AuthorityNote.tsx";

interface FindingListProps {
  readonly id?: string;
  readonly kind: "mistake" | "advice";
  readonly findings: readonly Finding[];
}

/** What is to be put right in a field and how; read aloud when it appears. */
export function FindingList({ id, kind, findings }: FindingListProps) {
  const voice = useVoice();
  const { say } = voice.words;
  return (
    <div id={id} className={`findings ${kind}`} aria-live="polite">
      {findings.map((finding) => (
        <FindingNote
          key={`${finding.rule} ${finding.path}`}
          finding={finding}
          label={kind === "mistake" ? say.required : say.advised}
        />
      ))}
    </div>
  );
}

function FindingNote({ finding, label }: { readonly finding: Finding; readonly label: string }) {
  const voice = useVoice();
  const text = voice.finding(finding, useSession());
  return (
    <div className="finding">
      <p className="title">
        <span className="hidden">{label} </span>
        {text.title}
        {text.upcoming === undefined ? undefined : <span className="soft"> · {text.upcoming}</span>}
      </p>
      <p>{text.message}</p>
      {text.reasons.length < 2 ? undefined : (
        <ul>
          {[...new Set(text.reasons)].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {text.remedy === undefined ? undefined : (
        <p className="soft">
          {voice.words.say.how} {text.remedy}
        </p>
      )}
      <AuthorityNote finding={finding} />
    </div>
  );
}
