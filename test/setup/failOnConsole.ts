import { afterAll, afterEach } from "vitest";

const calls: string[] = [];

for (const method of ["debug", "dir", "error", "info", "log", "table", "trace", "warn"] as const) {
  console[method] = (...values: unknown[]) => {
    calls.push(`console.${method}(${values.map(String).join(", ")})`);
  };
}

function refuseConsole(): void {
  const seen = calls.splice(0);
  if (seen.length > 0) throw new Error(`The library must not write to the console:\n${seen.join("\n")}`);
}

afterEach(refuseConsole);
afterAll(refuseConsole);
