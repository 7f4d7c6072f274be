import { expect, test } from "vitest";
import { renderJson } from "../../src/render/index.js";
import { localized, smallReport } from "./smallWorld.js";

test("a report comes back as it was", () => {
  expect(JSON.parse(renderJson(smallReport(), { pretty: true }))).toEqual(smallReport());
});

test("one line, or indented", () => {
  expect(renderJson(smallReport(), { pretty: false }).trim().split("\n")).toHaveLength(1);
  expect(renderJson(smallReport(), { pretty: true })).toContain('\n  "verdict": "fail"');
});

test("words stand beside the data", () => {
  const { text, findings, questions, ...rest } = JSON.parse(
    renderJson(localized("en"), { pretty: false }),
  ) as ReturnType<typeof localized>;
  expect(text.verdict).toBe("NOT READY");
  expect(rest.locale).toBe("en");
  expect(findings[0]).toMatchObject({
    rule: "amazon/listing/title-length",
    text: { title: "Title of at most 20 characters", place: "title" },
  });
  expect(questions[0]?.text.question).toContain("radio transmitter");
});
