// So many requests by the tool's own client, on the emulator's clock → how long they took by it, as a line of JSON. Bundled and run by figures/rate-limits.mjs.
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { createLaunchDarkly } from "../src/launchdarkly/client.ts";
import { createHttp } from "../src/launchdarkly/http/http.ts";

const [count, start] = [Number(process.argv[2]), Number(process.argv[3])];
const { LAUNCHDARKLY_API_HOST: host = "", LAUNCHDARKLY_ACCESS_TOKEN: token = "" } = process.env;

/** From this machine's clock to the emulator's, which runs on by itself and is moved with this one. */
let ahead = 0;
const now = () => Date.now() + ahead;

async function setClock(time: number): Promise<void> {
  await fetch(`${host}/_emulator/clock`, { method: "POST", body: JSON.stringify({ now: Math.round(time) }) });
  ahead = time - Date.now();
}

const sleepers = new Set<{ at: number; wake: () => void }>();
let underWay = 0;
let isMoving = false;

/** When everybody sleeps, both clocks are moved to when the first wants to wake. */
async function move(): Promise<void> {
  // Whoever has just been answered or woken goes on first.
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
  const [first] = [...sleepers].sort((left, right) => left.at - right.at);
  if (isMoving || underWay > 0 || first === undefined) return;
  isMoving = true;
  if (first.at > now()) await setClock(first.at);
  isMoving = false;
  sleepers.delete(first);
  first.wake();
  void move();
}

// Source: https://nodejs.org/api/diagnostics_channel.html
subscribe("http.client.request.start", () => {
  underWay++;
});
subscribe("http.client.response.finish", (message) => {
  const { response } = message as { response: IncomingMessage };
  response.once("close", () => {
    underWay--;
    void move();
  });
});

const client = createLaunchDarkly(
  createHttp({
    ...{ host, token, version: "0", may: "read", concurrency: 8, headroom: 0.2, timeout: 30_000, budget: 3_600_000 },
    clock: {
      now,
      sleep: (milliseconds) =>
        new Promise((wake) => {
          sleepers.add({ at: now() + Math.ceil(milliseconds), wake });
          void move();
        }),
    },
  }),
);

await setClock(start);
const target = { project: "p", flag: "flag-0", environment: "production" };
await Promise.all(Array.from({ length: count }, () => client.listWorkflows(target)));
console.log(JSON.stringify({ took: now() - start }));
process.exit();
