// Answers, lists and refusals without an end: each ends in an error that says which request and what to do, after few requests.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { sentRequests } from "../../sent-requests.ts";
import { clientOf, failureOf, serveAnswers, standingClock, TARGET, WORKFLOWS } from "../service.ts";

const json = { "content-type": "application/json" };

async function serve(answer: (response: ServerResponse) => void) {
  let requests = 0;
  const open = new Set<ServerResponse>();
  const server = createServer((_, response) => {
    requests++;
    open.add(response);
    response.on("close", () => open.delete(response));
    // A client that waits for ever fails, and doesn't hang.
    setTimeout(() => response.destroy(), 20_000).unref();
    answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, requests: () => requests, open };
}

/** Writes for as long as somebody reads, but not until the memory is full. */
function writeOn(response: ServerResponse, chunk: Buffer): void {
  response.writeHead(200, json);
  let left = 200;
  const more = () => {
    while (!response.destroyed && left-- > 0 && response.write(chunk));
    if (left <= 0) response.end();
  };
  response.on("drain", more);
  more();
}

test.each<[string, (response: ServerResponse) => void]>([
  ["stalls after its headers", (response) => response.writeHead(200, json).flushHeaders()],
  ["stalls in its middle", (response) => response.writeHead(200, json).write('{"items":[')],
  [
    "trickles",
    (response) => {
      response.writeHead(200, json);
      const drops = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(drops));
    },
  ],
])("an answer that %s is given up in time, four times", async (_, answer) => {
  const { url, open } = await serve(answer);
  const asked = sentRequests();
  const error = await failureOf(clientOf(url, { timeout: 100 }).listWorkflows(TARGET));
  expect(error).toMatchObject({ kind: "timeout", ambiguous: false, request: expect.stringContaining(WORKFLOWS) });
  expect(error.message).toContain("no whole answer within 0.1 seconds");
  expect(asked).toHaveLength(4);
  // The connections are given up too, or the process would not end.
  await expect.poll(() => open.size).toBe(0);
});

test("the same of a create leaves it in doubt", async () => {
  const { url } = await serve((response) => response.writeHead(201, json).write("{"));
  const error = await failureOf(clientOf(url, { timeout: 100 }).createWorkflow(TARGET, { name: "Rollout" }));
  expect(error).toMatchObject({ kind: "timeout", ambiguous: true });
});

const packed = gzipSync(Buffer.alloc(80 * 2 ** 20, " "));

test.each<[string, (response: ServerResponse) => void]>([
  ["never ends", (response) => writeOn(response, Buffer.alloc(2 ** 20, " "))],
  [
    "unpacks to far more than it says",
    (response) => response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(packed),
  ],
])("an answer that %s is too large, and not asked for again", async (_, answer) => {
  const { url, requests, open } = await serve(answer);
  const error = await failureOf(clientOf(url).listWorkflows(TARGET));
  expect(error).toMatchObject({ kind: "too-large", request: expect.stringContaining(WORKFLOWS) });
  expect(error.message).toBe("LaunchDarkly's answer is too large: more than 32 MiB, and the rest was not read.");
  expect(error.hint).toContain("`base-uri`");
  expect(requests()).toBe(1);
  await expect.poll(() => open.size).toBe(0);
});

test("an answer of twenty million bytes is read", async () => {
  const { url } = await serveAnswers(() => ({ body: { items: [], totalCount: 0, more: "x".repeat(20e6) } }));
  expect(await clientOf(url).listWorkflows(TARGET)).toEqual([]);
});

test.each<[string, (offset: number) => number | undefined]>([
  ["says nothing of its length", () => undefined],
  ["is said to be far longer", () => 1e9],
])("a list without an end that %s is read up to 500 pages", async (_, total) => {
  const { url, seen } = await serveAnswers(({ url: { searchParams } }) => {
    const offset = Number(searchParams.get("offset"));
    return { body: { items: [{ _id: `w${offset}` }], totalCount: total(offset) } };
  });
  const error = await failureOf(clientOf(url).listWorkflows(TARGET));
  expect(error).toMatchObject({ kind: "malformed", request: expect.stringContaining(WORKFLOWS) });
  expect(error.message).toContain("more than 500 pages");
  expect(seen).toHaveLength(500);
});

test("a list that grows with every page is read twice", async () => {
  const { url, seen } = await serveAnswers(({ url: { searchParams } }) => {
    const offset = Number(searchParams.get("offset"));
    return { body: { items: [{ _id: `w${offset}` }], totalCount: offset + 2 } };
  });
  expect((await failureOf(clientOf(url).listWorkflows(TARGET))).message).toContain("`totalCount`");
  expect(seen).toHaveLength(4);
});

test.each<[string, Record<string, string>]>([
  ["`Retry-After: 0.001`", { "retry-after": "0.001" }],
  ["`Retry-After: 0.001` of a route", { "retry-after": "0.001", "x-ratelimit-route-remaining": "0" }],
  ["`X-Ratelimit-Reset` in a moment", {}],
])("a limit that refuses for ever with %s is asked once a second, until the budget is over", async (_, headers) => {
  const clock = standingClock();
  const { url, seen } = await serveAnswers(() => ({
    status: 429,
    headers: { "x-ratelimit-reset": String(Date.now() + 1), ...headers },
    body: { code: "rate_limited", message: "Slow down." },
  }));
  expect((await failureOf(clientOf(url, { clock, budget: 60_000 }).listWorkflows(TARGET))).kind).toBe("rate-limited");
  expect(seen.length).toBeLessThanOrEqual(61);
});

test("a foreign 429 of a create may come after it was carried out, so it isn't sent again", async () => {
  const { url, seen } = await serveAnswers(() => ({ status: 429, body: "<html>" }));
  const error = await failureOf(clientOf(url).createWorkflow(TARGET, { name: "Rollout" }));
  expect(error).toMatchObject({ kind: "rate-limited", ambiguous: true });
  expect(seen).toHaveLength(1);
});

test("when the budget is over, nothing more is asked", async () => {
  const clock = standingClock();
  const { url, seen } = await serveAnswers(async ({ url: { searchParams } }) => {
    await clock.sleep(1_000);
    return { body: { items: [{ _id: `w${searchParams.get("offset")}` }], totalCount: 1e6 } };
  });
  const client = clientOf(url, { clock, budget: 10_000 });
  const error = await failureOf(client.listWorkflows(TARGET));
  expect(error).toMatchObject({ kind: "timeout", hint: expect.stringContaining("`requests.budget`") });
  expect(error.message).toContain("the 10 seconds of `requests.budget` are used up");
  expect(await failureOf(client.createWorkflow(TARGET, { name: "x" }))).toMatchObject({ ambiguous: false });
  expect(seen).toHaveLength(11);
});

test("pauses between looks count", async () => {
  const clock = standingClock();
  const { url, seen } = await serveAnswers(() => ({ body: { items: [], totalCount: 0 } }));
  const client = clientOf(url, { clock, budget: 10_000 });
  const look = async () => {
    for (;;) {
      await client.listWorkflows(TARGET);
      await clock.sleep(1_000);
    }
  };
  expect((await failureOf(look())).message).toContain("`requests.budget`");
  expect(seen).toHaveLength(11);
});

test("the budget begins with the first request, and stands still while a person is asked", async () => {
  const clock = standingClock();
  const { url } = await serveAnswers(() => ({ body: { items: [], totalCount: 0 } }));
  const client = clientOf(url, { clock, budget: 20_000 });
  for (let question = 0; question < 3; question++) {
    await clock.sleep(3_600_000);
    expect(await client.listWorkflows(TARGET)).toEqual([]);
  }
});
