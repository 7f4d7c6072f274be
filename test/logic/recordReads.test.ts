import { expect, test } from "vitest";
import { DossierNames } from "../../src/logic/dossierNames.js";
import { recordReads } from "../../src/logic/recordReads.js";

const NAMES = new DossierNames({ subject: "listing" });

const pathsOf = (reads: readonly { readonly read: { readonly path: string } }[]) => reads.map(({ read }) => read.path);

test("what is put off is made once, when it is asked for or when the reads are", () => {
  let made = 0;
  const { made: part, reads } = recordReads(NAMES, (names) => {
    names.read("listing.title");
    return names.later?.(() => {
      made++;
      return names.read("listing.brand");
    });
  });
  expect(made).toBe(0);
  expect(pathsOf(reads())).toEqual(["listing.title", "listing.brand"]);
  expect(part?.().path).toBe("listing.brand");
  expect(reads()).toHaveLength(2);
  expect(made).toBe(1);
});

test("what is read when everything is compiled is not recorded, but for what was put off", () => {
  const { made, reads } = recordReads(NAMES, (names) => ({
    names,
    part: names.later?.(() => names.read("listing.brand")),
  }));
  made.names.read("listing.title");
  made.part?.();
  made.names.read("listing.sku");
  expect(pathsOf(reads())).toEqual(["listing.brand"]);
});
