import { defineConfig } from "vitest/config";

const globalSetup = "test/setup/generatePacks.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          globalSetup,
          setupFiles: ["test/setup/failOnConsole.ts", "test/setup/fixedSeed.ts"],
          // Nothing of ours keeps a state between files: loading the library once a process halves the suite.
          isolate: false,
          include: ["src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: ["test/e2e/**", "test/browser/**", "test/example/**", "test/package/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          globalSetup,
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 60_000,
          // Several files build what they run first; on a busy machine that takes its time.
          hookTimeout: 180_000,
        },
      },
      // In a real browser: Chromium, which CHROMIUM may name.
      { test: { name: "browser", globalSetup, include: ["test/browser/**/*.test.ts"], testTimeout: 60_000 } },
      // In a real browser; needs the built library and what the example depends on.
      { test: { name: "example", include: ["test/example/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 180_000 } },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
