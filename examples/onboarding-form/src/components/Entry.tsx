import type { Pointer } from "greenlane";
import type { FieldSpec } from "../fields/fieldSpec.ts";
import { isAdvice, isMistake } from "../form/kinds.ts";
import { useFindings } from "../form/useSession.ts";
import { useTold } from "../form/useTold.ts";
import { Fields } from "./Fields.tsx";
import { FindingList } from "./FindingList.tsx";

interface EntryProps {
  readonly at: Pointer;
  readonly specs: readonly FieldSpec[];
}

/** What an entry of a list asks for, with what is to be told about it as a whole. */
export function Entry({ at, specs }: EntryProps) {
  const findings = useTold(useFindings(at));
  return (
    <>
      <FindingList kind="mistake" findings={findings.filter(isMistake)} />
      <FindingList kind="advice" findings={findings.filter(isAdvice)} />
      <Fields specs={specs} prefix={at} />
    </>
  );
}
