import { isPlaceholder } from "../../packs/placeholder.js";
import type { RefuseSuite } from "../suiteView.js";

/** A case that a scaffold made and nobody has compared with the source: its name still says TODO. */
export const unwrittenName: RefuseSuite = ({ cases }) =>
  cases
    .filter(({ written }) => isPlaceholder(written.name))
    .map(({ written: { name }, line }) => ({ code: "unwritten-name" as const, line, params: { case: name } }));
