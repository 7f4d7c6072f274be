import type { Json } from "greenlane";
import { isAbsent } from "../form/kinds.ts";
import { today } from "../form/plan.ts";
import { useSession, useValue } from "../form/useSession.ts";
import { useAllFindings } from "../form/useStandings.ts";
import { useVoice } from "../locales/useVoice.ts";
import { Part } from "./Part.tsx";
import { Tick } from "./Tick.tsx";

const AT = "/confirmations";

/** What only the merchant can know: what the rules ask for, to be ticked. */
export function Confirmations() {
  const voice = useVoice();
  const session = useSession();
  const value = useValue(AT);
  const given: readonly { readonly question?: string }[] = Array.isArray(value) ? value : [];
  const confirmed = given.flatMap(({ question }) => question ?? []);
  const wanted = useAllFindings()
    .filter((finding) => isAbsent(finding) && finding.path === `${AT}/-`)
    .map(({ message }) => message.params["question"])
    .filter((question: Json | undefined) => typeof question === "string");
  // What was confirmed for other markets stays in the dossier; here nobody asks for it.
  const known = voice.codes("questions");
  const questions = [...new Set([...confirmed, ...wanted])].filter((question) => known.includes(question)).sort();
  const toggle = (question: string, on: boolean): void => {
    if (on) session.set(`${AT}/-`, { question, answer: true, on: today() });
    else session.remove(`${AT}/${confirmed.indexOf(question)}`);
  };
  if (questions.length === 0) return;
  return (
    <Part at={AT} title="confirmations" hint="confirmations">
      <div className="stack">
        {questions.map((question) => (
          <Tick key={question} checked={confirmed.includes(question)} set={(on) => toggle(question, on)}>
            {voice.name("questions", question)}
          </Tick>
        ))}
      </div>
    </Part>
  );
}
