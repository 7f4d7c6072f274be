import { expect, test } from "vitest";
import { describeProperties } from "../../src/build/schemas/describeProperties.js";

const said = (name: string, around: string): string | undefined =>
  name === "silent" ? undefined : `${name} of ${around === "" ? "the file" : around}`;

test("every property is described, by its name and that of the one around it, however deep", () => {
  const schema = {
    properties: {
      title: { type: "string" },
      demands: { anyOf: [{ properties: { max: { type: "number" } } }, { items: { properties: { min: {} } } }] },
    },
  };
  expect(describeProperties(schema, said)).toEqual({
    properties: {
      title: { description: "title of the file", type: "string" },
      demands: {
        description: "demands of the file",
        anyOf: [
          { properties: { max: { description: "max of demands", type: "number" } } },
          { items: { properties: { min: { description: "min of demands" } } } },
        ],
      },
    },
  });
});

test("a description of its own stays, and nothing is said where nothing is known", () => {
  const schema = { properties: { own: { description: "Its own." }, silent: { type: "string" } } };
  expect(describeProperties(schema, said)).toEqual(schema);
});

test("a property that is called properties is one like any other", () => {
  const schema = { properties: { properties: { type: "object" } } };
  expect(describeProperties(schema, said)).toEqual({
    properties: { properties: { description: "properties of the file", type: "object" } },
  });
});
