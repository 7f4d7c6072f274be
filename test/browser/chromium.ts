import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A page without `eval` and without scripts from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** What is served: texts and files by their path. `/page.js` is run as a module. */
export type Served = ReadonlyMap<string, Uint8Array | string>;

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  [".js", "text/javascript"],
  ["/", "text/html"],
];

const typeOf = (path: string): string =>
  TYPES.find(([ending]) => path.endsWith(ending))?.[1] ?? "application/octet-stream";

/** The program: what CHROMIUM names, else where systems have it. */
export function chromiumProgram(): string {
  const found = [process.env["CHROMIUM"] ?? "", ...PLACES].find((place) => existsSync(place));
  if (found === undefined) throw new Error("No Chromium: install one, or name its program in CHROMIUM.");
  return found;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Serves the files; the text that the page posts to `/result`. */
function serve(served: Served, open: (address: string) => () => void): Promise<string> {
  return new Promise((resolve, reject) => {
    let close = (): void => undefined;
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      response.setHeader("Content-Security-Policy", POLICY);
      if (request.method === "POST") {
        void bodyOf(request)
          .then(resolve, reject)
          .finally(() => {
            response.end();
            close();
            server.close();
          });
        return;
      }
      const body = path === "/" ? '<!doctype html><script type="module" src="/page.js"></script>' : served.get(path);
      response.writeHead(body === undefined ? 404 : 200, { "Content-Type": typeOf(path) }).end(body);
    });
    server.listen(0, "127.0.0.1", () => {
      close = open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });
}

/** Opens a page in headless Chromium; what it posts to `/result`. */
export async function inChromium(served: Served): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "greenlane-chromium-"));
  const program = chromiumProgram();
  let ended = Promise.resolve();
  const result = await serve(served, (address) => {
    const child = spawn(
      program,
      ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`, address],
      { stdio: "ignore", detached: true },
    );
    const { pid } = child;
    if (pid === undefined) throw new Error(`${program} does not start`);
    ended = new Promise((resolve) => child.on("close", () => resolve()));
    // With all that it started, which would go on writing into the profile.
    return () => void process.kill(-pid, "SIGKILL");
  });
  await ended;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return result;
}
