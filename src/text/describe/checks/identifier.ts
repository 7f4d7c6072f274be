import type { IdentifierDemands } from "../../../checks/identifier.schema.js";
import { line } from "../description.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";

export const describeIdentifier: DescribeCheckKind<IdentifierDemands> = ({ of, kind, doubtful }, wording) => {
  const texts = [
    wording.say("identifier", { kind: wording.apart(wording.voices.names.name(kind, "kind")) }),
    ...(doubtful === undefined ? [] : [wording.say(`identifier.${doubtful}`)]),
  ];
  return line(wording.titled(wording.places(of), wording.demands(texts)));
};
