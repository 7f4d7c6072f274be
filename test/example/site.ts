import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { chromiumProgram } from "../browser/chromium.js";

/** The day on which all tests of the example play. */
export const AS_OF = "2026-11-22";

const folder = fileURLToPath(new URL("../../examples/onboarding-form", import.meta.url));

interface Vite {
  build(config: object): Promise<unknown>;
  preview(
    config: object,
  ): Promise<{ readonly resolvedUrls: { readonly local: readonly string[] }; close(): Promise<void> }>;
}

/** The example, built as its users build it, and served. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const entry = createRequire(join(folder, "package.json")).resolve("vite/package.json");
  const vite = (await import(pathToFileURL(join(entry, "../dist/node/index.js")).href)) as Vite;
  process.env["AS_OF"] = AS_OF;
  // Vite builds for what this says, and vitest says "test".
  process.env["NODE_ENV"] = "production";
  await vite.build({ root: folder, logLevel: "error" });
  const server = await vite.preview({ root: folder, logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launch({
    executablePath: chromiumProgram(),
    args: ["--no-sandbox"],
  });
  return {
    url: server.resolvedUrls.local[0] ?? "",
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export interface PageOptions {
  readonly locale?: "en" | "zh-CN";
  readonly width?: number;
  readonly dark?: boolean;
}

/** A page of the example, with everything that the browser complains about. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Bytes of the scripts that were loaded so far, gzipped, without React. */
  loadedBytes(): number;
  /** Bytes of those that were asked for before the page asked for what may come later, by itself. */
  bytesAtStart(): number;
}

/** Scripts that the page asks for a moment after it is there; on a slow machine that is before a test looks. */
const LATER = /^(laterSteps|ahead)-/;

export async function openPage(
  site: Site,
  { locale = "en", width = 1280, dark = false }: PageOptions = {},
): Promise<OpenPage> {
  const context: BrowserContext = await site.browser.newContext({
    viewport: { width, height: 900 },
    locale,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const scripts = new Set<string>();
  page.on("request", (request) => {
    const file = basename(new URL(request.url()).pathname);
    if (file.endsWith(".js")) scripts.add(file);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.clock.setFixedTime(`${AS_OF}T08:00:00`);
  await page.goto(site.url);
  await page.locator("#step-title").waitFor();
  return {
    page,
    complaints,
    loadedBytes: () => bytesOf([...scripts]),
    bytesAtStart: () => bytesOf(beforeLater([...scripts])),
  };
}

function beforeLater(scripts: readonly string[]): readonly string[] {
  const first = scripts.findIndex((file) => LATER.test(file));
  return first < 0 ? scripts : scripts.slice(0, first);
}

/** Bytes of scripts, gzipped, without React. */
const bytesOf = (scripts: readonly string[]): number =>
  scripts
    .filter((file) => !file.startsWith("react-"))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, "dist/assets", file)), { level: 9 }).length, 0);
