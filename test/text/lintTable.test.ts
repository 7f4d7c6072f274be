import { expect, test } from "vitest";
import { describeLints } from "../../src/text/lint/localizeLintReport.js";

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** The page on lints, as it has to be: `npx vitest run --project unit test/text/lintTable.test.ts -u` writes it. */
function page(): string {
  const chinese = new Map(describeLints("zh-CN").map(({ lint, meaning, mend }) => [lint, `${meaning}。${mend}`]));
  const rows = describeLints("en").map(({ lint, severity, meaning, mend }) =>
    row(`\`${lint}\``, severity, meaning, mend, chinese.get(lint) ?? ""),
  );
  return [
    "# Lints",
    "",
    "What `greenlane lint` looks for in rule packs. The first ones keep packs from being loaded; the others look at packs that load.",
    'A rule allows a finding with a reason: `"allow": { "period-gap": "The marketplace lifted it for a year." }`.',
    "",
    row("lint", "severity", "what it looks for", "how to mend it", "中文"),
    row("---", "---", "---", "---", "---"),
    ...rows,
    "",
  ].join("\n");
}

test("docs/lints.md tells every lint", async () => {
  await expect(page()).toMatchFileSnapshot("../../docs/lints.md");
});
