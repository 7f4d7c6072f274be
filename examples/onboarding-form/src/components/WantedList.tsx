import type { NameList } from "../fields/fieldSpec.ts";
import { useSession } from "../form/useSession.ts";
import type { Wanted } from "../form/wantedIn.ts";
import { useVoice } from "../locales/useVoice.ts";

interface WantedListProps {
  readonly wanted: readonly Wanted[];
  readonly names: NameList;
  readonly add: (wanted: Wanted) => void;
}

/** What is still needed: nothing of it is wrong, it is only not there yet. */
export function WantedList({ wanted, names, add }: WantedListProps) {
  const voice = useVoice();
  const session = useSession();
  const { say } = voice.words;
  if (wanted.length === 0) return;
  return (
    <ul className="wanted" aria-label={say.asked}>
      {wanted.map((one) => {
        const [finding] = one.findings;
        const text = voice.finding(finding, session);
        const called = one.codes.map((code) => voice.name(names, code));
        const where = one.on.map((place) => voice.choice(place));
        return (
          <li key={one.key}>
            <div>
              <p className="title">
                {finding.level === "must" ? (
                  <span className="chip">{say.toDo}</span>
                ) : (
                  <span className="chip soft">{say.advice}</span>
                )}
                {text.title}
              </p>
              <p className="soft">
                {called.length > 1 ? voice.fill(say.oneOf, { names: voice.list(called) }) : called[0]}
                {where.length === 0 ? "" : ` · ${voice.list(where)}`}
              </p>
              {text.remedy === undefined ? undefined : <p className="soft">{text.remedy}</p>}
              {text.leadTime === undefined ? undefined : <p className="soft">{text.leadTime}</p>}
            </div>
            <button
              type="button"
              className="small"
              aria-label={voice.fill(say.addNamed, { name: called[0] ?? "" })}
              onClick={() => add(one)}
            >
              {say.add}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
