// What goes in: what a test wants different from a service that echoes. What comes out: an emulator of it that runs until
// the test is over, and its control requests.

import { onTestFinished } from "vitest";
import { createClock, type EmulatorDefinition, startEmulator } from "../../src/emulators/server.ts";

export const NOW = Date.UTC(2026, 11, 1, 9);

interface Running {
  url: string;
  handled: string[];
  control(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: ReturnType<typeof JSON.parse> }>;
}

export async function start(different: Partial<EmulatorDefinition> = {}): Promise<Running> {
  const handled: string[] = [];
  const emulator = await startEmulator({
    clock: createClock(NOW),
    handle: (request) => {
      handled.push(`${request.method} ${request.path}`);
      return { status: 200, body: { echo: request.body ?? null, text: "x".repeat(100) } };
    },
    state: () => ({ handled: handled.length }),
    ...different,
  });
  onTestFinished(() => emulator.close());
  return {
    url: emulator.url,
    handled,
    async control(method, path, body) {
      const given = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
      const answer = await fetch(`${emulator.url}/_emulator/${path}`, { method, ...given });
      return { status: answer.status, body: await answer.json() };
    },
  };
}
