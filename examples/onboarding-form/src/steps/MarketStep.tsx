import type { ReactNode } from "react";
import type { Plan } from "../form/plan.ts";
import { useVoice } from "../locales/useVoice.ts";
import type { FieldWord } from "../locales/words.ts";
import { PLACES } from "../offer.ts";

const FULFILMENT = ["merchant", "marketplace", "third-party"] as const;
const IMPORT = ["general-trade", "consumer-direct"] as const;

interface MarketStepProps {
  readonly plan: Plan;
  readonly change: (plan: Plan) => void;
}

export function MarketStep({ plan, change }: MarketStepProps) {
  const { fields, hints } = useVoice().words;
  return (
    <div className="fields single">
      <Choices
        label="place"
        id="at-target"
        codes={PLACES.map(({ id }) => id)}
        chosen={plan.place}
        choose={(place) => change({ ...plan, place })}
      />
      <Choices
        label="fulfilment"
        id="at-target-mode-fulfilment"
        codes={FULFILMENT}
        chosen={plan.fulfilment}
        choose={(fulfilment) => change({ ...plan, fulfilment })}
      />
      <Choices
        label="import"
        id="at-target-mode-import"
        codes={IMPORT}
        chosen={plan.import}
        choose={(way) => change({ ...plan, import: way })}
      />
      <div className="field">
        <label htmlFor="start-day">{fields.startDay}</label>
        <p className="hint" id="start-day-hint">
          {hints.startDay}
        </p>
        <input
          id="start-day"
          type="date"
          aria-describedby="start-day-hint"
          value={plan.from}
          onChange={({ target }) => {
            if (target.value !== "") change({ ...plan, from: target.value });
          }}
        />
      </div>
    </div>
  );
}

interface ChoicesProps<Code extends string> {
  readonly label: FieldWord;
  readonly id: string;
  readonly codes: readonly Code[];
  readonly chosen: string | undefined;
  readonly choose: (code: Code) => void;
}

function Choices<Code extends string>({ label, id, codes, chosen, choose }: ChoicesProps<Code>): ReactNode {
  const voice = useVoice();
  const { fields, say } = voice.words;
  return (
    <fieldset className="field" id={id} tabIndex={-1}>
      <legend>
        {fields[label]}
        {chosen === undefined ? <span className="chip">{say.toDo}</span> : undefined}
      </legend>
      <div className="stack">
        {codes.map((code) => (
          <label key={code} className="tick boxed">
            <input type="radio" name={id} checked={chosen === code} onChange={() => choose(code)} />
            {voice.choice(code)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
