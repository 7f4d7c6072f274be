import { expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.js";

test("the name that is fewest slips away: a letter more, less, other, or two that changed places", () => {
  const states = ["Colorado", "California", "Carolina", "Texas"];
  expect(nearest("Califronia", states)).toBe("California");
  expect(nearest("Texsas", states)).toBe("Texas");
  expect(nearest("north-carolina", ["North Carolina", ...states])).toBe("North Carolina");
});

test("a name that was cut short or drawn out is one slip away", () => {
  expect(nearest("maximum", ["min", "max"])).toBe("max");
});

test("of names that are equally near the first", () => {
  expect(nearest("maxi", ["mbxi", "maxim"])).toBe("mbxi");
  expect(nearest("maxi", ["maxim", "mbxi"])).toBe("maxim");
});

test("none where none is near", () => {
  expect(nearest("Bavaria", ["Texas", "Ohio"])).toBeUndefined();
  expect(nearest("Bavaria", [])).toBeUndefined();
});
