import type { InputIssue } from "greenlane";
import { Confirmations } from "../components/Confirmations.tsx";
import { Requirements } from "../components/Requirements.tsx";
import { type ReadDossier, readDossier } from "../form/readDossier.ts";
import { useSession } from "../form/useSession.ts";
import { useStandings } from "../form/useStandings.ts";
import { useVoice } from "../locales/useVoice.ts";

interface ReviewStepProps {
  readonly open: (read: ReadDossier) => Promise<void>;
  /** What was not understood of the file that was opened last. */
  readonly issues: readonly InputIssue[];
  /** What was done last. */
  readonly notice: string;
  readonly tell: (notice: string) => void;
}

export function ReviewStep({ open, issues, notice, tell }: ReviewStepProps) {
  const voice = useVoice();
  const { say } = voice.words;
  const session = useSession();
  const { mistakes } = useStandings();
  const { verdict } = session.report();

  const standing =
    mistakes.length > 0
      ? "notReady"
      : ({ pass: "ready", fail: "incomplete", incomplete: "incomplete" } as const)[verdict];
  function save(): void {
    const url = URL.createObjectURL(
      new Blob([`${JSON.stringify(session.dossier, undefined, 2)}\n`], { type: "application/json" }),
    );
    Object.assign(document.createElement("a"), { href: url, download: "dossier.json" }).click();
    URL.revokeObjectURL(url);
    tell(say.exported);
  }
  async function load(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const read = readDossier(await file.text(), voice);
    if (read === undefined) tell(say.notRead);
    else {
      await open(read);
      tell(say.imported);
    }
  }
  return (
    <>
      <div className={`verdict ${standing}`}>
        <p className="state">{say[standing]}</p>
        <p>{say[`${standing}Text`]}</p>
      </div>
      <Requirements />
      <Confirmations />
      <div className="actions">
        <button type="button" onClick={save}>
          {say.exportFile}
        </button>
        <label className="choose">
          <input type="file" accept=".json,application/json" onChange={({ target }) => void load(target.files?.[0])} />
          {say.importFile}
        </label>
      </div>
      <p role="status">{notice}</p>
      {issues.length === 0 ? undefined : (
        <div className="findings advice" role="status">
          <div className="finding">
            <p className="title">{say.issues}</p>
            <ul>
              {issues.map((issue) => (
                <li key={`${issue.path} ${issue.code}`}>{voice.issue(issue, session)}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <p className="soft">{say.disclaimer}</p>
    </>
  );
}
