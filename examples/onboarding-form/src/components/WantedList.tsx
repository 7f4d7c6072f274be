import type { Pointer } from "greenlane";
import { memo, useMemo } from "react";
import type { NameList } from "../fields/fieldSpec.ts";
import { useSession } from "../form/useSession.ts";
import { useAllFindings } from "../form/useStandings.ts";
import { type Wanted, wantedIn } from "../form/wantedIn.ts";
import { useVoice } from "../locales/useVoice.ts";

interface WantedListProps {
  readonly list: Pointer;
  /** The names of what is wanted. */
  readonly names: NameList;
  readonly add: (wanted: Wanted) => void;
}

/** What is still needed: nothing of it is wrong, it is only not there yet. */
export function WantedList({ list, names, add }: WantedListProps) {
  const { say } = useVoice().words;
  const findings = useAllFindings();
  const wanted = useMemo(() => wantedIn(list, findings), [list, findings]);
  if (wanted.length === 0) return;
  return (
    <ul className="wanted" aria-label={say.asked}>
      {wanted.map((one) => (
        <WantedLine key={one.key} one={one} names={names} add={add} />
      ))}
    </ul>
  );
}

interface WantedLineProps extends Omit<WantedListProps, "list"> {
  readonly one: Wanted;
}

const saysTheSame = (a: WantedLineProps, b: WantedLineProps): boolean =>
  a.one.findings[0] === b.one.findings[0] && a.names === b.names && a.add === b.add;

const WantedLine = memo(function WantedLine({ one, names, add }: WantedLineProps) {
  const voice = useVoice();
  const session = useSession();
  const { say } = voice.words;
  const text = voice.finding(one.findings[0], session);
  const called = one.codes.map((code) => voice.name(names, code));
  const where = one.on.map((place) => voice.choice(place));
  return (
    <li>
      <div>
        <p className="title">
          {one.findings[0].level === "must" ? (
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
}, saysTheSame);
