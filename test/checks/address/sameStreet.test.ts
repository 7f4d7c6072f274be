import { describe, expect, test } from "vitest";
import { isSameStreet } from "../../../src/checks/address/sameStreet.js";

describe("one street in several writings", () => {
  test.each([
    ["No. 18 Keji Rd.", "18 Keji Road"],
    ["Rm 1203, Bldg A, 18 Keji Rd", "Room 1203, Building A, 18 Keji Road"],
    ["Nr. 5, Hauptstr.", "5 Hauptstraße"],
    ["HAUPTSTR. 5", "Hauptstrasse 5"],
    ["Musterstr. 12 a", "Musterstraße 12 A"],
    ["1600 Amphitheatre Pkwy", "1600 Amphitheatre Parkway"],
    ["１８ Ｋｅｊｉ Ｒｏａｄ", "18 Keji Rd."],
    ["350 5th Ave., Fl 21", "350 5th Avenue, Floor 21"],
    ["#7 Lot, Ind. Park", "7 Lot Industrial Park"],
  ])("%s = %s", (one, other) => {
    expect(isSameStreet(one, other)).toBe(true);
    expect(isSameStreet(other, one)).toBe(true);
  });

  test.each([
    ["18 Keji Road", "81 Keji Road"],
    ["18 Keji Road", "18 Keji Lane"],
    ["18 Keji Road", "18 Keji"],
    ["Room 12, 18 Keji Road", "Room 2, 118 Keji Road"],
    ["18 Keji Road", "18-2 Keji Road"],
    ["18 Keji Road", "18 Keji 2nd Road"],
    ["Hauptstr. 5", "Hauptweg 5"],
    ["科技路18号", "科苑路18号"],
    ["North Road 1", "South Road 1"],
  ])("%s is not %s", (one, other) => {
    expect(isSameStreet(one, other)).toBe(false);
  });
});
