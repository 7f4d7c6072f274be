import { mentions } from "./mentions.js";
import type { Definition } from "./pack.js";
import type { Reporter } from "./reporter.js";

/** Definitions may use one another, but not themselves. `fileOf` says where the definitions of a pack stand. */
export function checkCycles(
  definitions: { readonly [id: string]: Definition },
  fileOf: (pack: string) => string,
  reporter: Reporter,
): void {
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      const [pack = "", key = ""] = id.split("/");
      reporter.add(
        "cyclic-definition",
        { file: fileOf(pack), rule: key, place: "when" },
        "a definition that does not use itself",
        [...trail.slice(trail.indexOf(id)), id].join(" → "),
      );
      return;
    }
    if (done.has(id) || definitions[id] === undefined) return;
    for (const used of mentions(definitions[id].when, "is")) visit(used, [...trail, id]);
    done.add(id);
  };
  for (const id of Object.keys(definitions)) visit(id, []);
}
