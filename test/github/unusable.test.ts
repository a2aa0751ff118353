// Answers of GitHub that are late, endless, cut, or lead elsewhere: few requests, nothing made twice, and words that say what happened.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { connect, type GitHub } from "../../src/github/client.ts";
import { writeComment } from "../../src/github/comment.ts";
import { writeDriftIssue } from "../../src/github/drift-issue.ts";
import { githubDiagnostic } from "../../src/github/failures.ts";
import { ACTIONS_TOKEN, REPOSITORY } from "../emulators/github/fixture.ts";
import { sentRequests } from "../sent-requests.ts";
import { instance, opened } from "./started.ts";

const report = { text: "Planned.", timeless: "Planned." };
const json = { "content-type": "application/json; charset=utf-8" };
const quick = { timeout: 60_000, pause: 1 };

async function serve(answer: (response: ServerResponse, request: IncomingMessage, count: number) => void) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    request.resume();
    requests.push(`${request.method} ${request.url?.split("?")[0]}`);
    // A client that waits for ever fails, and doesn't hang.
    setTimeout(() => response.destroy(), 20_000).unref();
    answer(response, request, requests.length);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const github = (patience = quick): GitHub => connect(ACTIONS_TOKEN, url, REPOSITORY, "0.0.0", [], patience);
  return { url, requests, github };
}

/** The emulator, and its faults. */
async function emulated() {
  const { emulator, requests } = await opened();
  const github = connect(ACTIONS_TOKEN, emulator.url, REPOSITORY, "0.0.0", [], quick);
  const faults = (...list: object[]) =>
    fetch(`${emulator.url}/_emulator/faults`, { method: "POST", body: JSON.stringify(list) });
  const sent = async (request: string) => (await requests()).filter((one) => one === request).length;
  const state = () => emulator.read<{ comments: unknown[]; issues: unknown[] }>("state");
  return { github, faults, sent, state };
}

const comments = "/repos/acme/storefront/issues/1/comments";
const told = async (request: Promise<unknown>) => {
  const error = await request.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return githubDiagnostic(error, "The comment could not be written", "pull-requests: write");
};

test.each<[string, (response: ServerResponse) => void]>([
  ["stalls", (response) => response.writeHead(200, json).write("[")],
  [
    "trickles",
    (response) => {
      response.writeHead(200, json);
      const drops = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(drops));
    },
  ],
])("an answer that %s is given up in time, four times", async (_, answer) => {
  const { github } = await serve(answer);
  // Some may end before they reach a slow server.
  const asked = sentRequests();
  const { message } = await told(writeComment(github({ timeout: 300, pause: 1 }), 1, instance, report));
  expect(message).toContain("GitHub didn't answer in time: no whole answer within 0.3 seconds");
  expect(asked).toHaveLength(4);
});

const packed = gzipSync(Buffer.alloc(80 * 2 ** 20, " "));

test("an answer that unpacks to far too much is not asked for again", async () => {
  const { requests, github } = await serve((response) =>
    response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(packed),
  );
  const { message, hint } = await told(writeComment(github(), 1, instance, report));
  expect(message).toContain("GitHub's answer is too large: more than 32 MiB");
  expect(hint).toContain("`GITHUB_API_URL`");
  expect(requests).toHaveLength(1);
});

test("a redirect is told by its host, and followed by nobody", async () => {
  const elsewhere = await serve((response) => response.end());
  const { requests, github } = await serve((response) =>
    response.writeHead(302, { location: `${elsewhere.url}/sign-in?secret=x` }).end(),
  );
  const { message } = await told(writeComment(github(), 1, instance, report));
  expect(message).toBe(
    `The comment could not be written: GitHub's address answers with a redirect: to \`${new URL(elsewhere.url).host}\` (status 302), which is not followed`,
  );
  expect([requests.length, elsewhere.requests]).toEqual([1, []]);
});

test("one that comes for a create alone is looked for, and not sent again", async () => {
  const { requests, github } = await serve((response, { method }) =>
    method === "GET" ? response.writeHead(200, json).end("[]") : response.writeHead(307, { location: "/" }).end(),
  );
  expect((await told(writeComment(github(), 1, instance, report))).message).toContain("redirect");
  expect(requests).toEqual([`GET ${comments}`, `POST ${comments}`, `GET ${comments}`]);
});

test("a list whose pages never end is read up to 300", async () => {
  const { requests, github, url } = await serve((response) =>
    response.writeHead(200, { ...json, link: `<${url}${comments}?page=2>; rel="next"` }).end("[]"),
  );
  expect((await told(writeComment(github(), 1, instance, report))).message).toContain("more than 300 pages");
  expect(requests).toEqual(Array(301).fill(`GET ${comments}`));
});

test("a limit that refuses for ever is asked three times more, and `Retry-After` is a second at least", async () => {
  const { requests, github } = await serve((response) =>
    response
      .writeHead(403, { ...json, "retry-after": "0.001" })
      .end(JSON.stringify({ message: "You have exceeded a secondary rate limit.", documentation_url: "x" })),
  );
  const timers = vi.spyOn(globalThis, "setTimeout");
  onTestFinished(() => timers.mockRestore());
  await told(writeComment(github({ timeout: 60_000, pause: 37 }), 1, instance, report));
  expect(requests).toHaveLength(4);
  expect(timers.mock.calls.filter(([, milliseconds]) => milliseconds === 37)).toHaveLength(3);
});

describe("half a list is no list", () => {
  const list = JSON.stringify([{ id: 1, body: "x" }]);
  test.each<[string, (response: ServerResponse) => void]>([
    [
      "with its length",
      (response) => {
        response.writeHead(200, { ...json, "content-length": list.length }).write(list.slice(0, 9));
        setTimeout(() => response.destroy(), 5);
      },
    ],
    [
      "without its length",
      (response) => response.writeHead(200, { ...json, connection: "close" }).end(list.slice(0, 9)),
    ],
    ["as text", (response) => response.writeHead(200, { "content-type": "text/plain" }).end(list.slice(0, 9))],
    ["in HTML", (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>")],
    ["in nothing", (response) => response.writeHead(200).end()],
    ["in an object", (response) => response.writeHead(200, json).end("{}")],
    [
      "in a 409, which Octokit takes for an empty one",
      (response) => response.writeHead(409, json).end('{"message":"No."}'),
    ],
  ])("%s: it is asked for again, and nothing is made", async (_, answer) => {
    const { requests, github } = await serve(answer);
    expect((await told(writeComment(github(), 1, instance, report))).code).toBe("github-500");
    expect(requests).toEqual(Array(4).fill(`GET ${comments}`));
  });
});

test.each(['{"data": {}}', '{"data": {"viewer": null}}', "{}"])(
  "a login that isn't told (%s) is a failure",
  async (body) => {
    const { github } = await serve((response) => response.writeHead(200, json).end(body));
    expect((await told(github().login())).message).toContain("an answer without `data.viewer.login`");
  },
);

test("a list that is cut once is read again, and what it holds is found", async () => {
  const { github, faults, state, sent } = await emulated();
  await writeComment(github, 1, instance, report);
  await faults({ kind: "truncate", method: "GET", path: comments });
  expect((await writeComment(github, 1, instance, { text: "Other.", timeless: "Other." })).became).toBe("updated");
  expect((await state()).comments).toHaveLength(1);
  expect(await sent(`GET ${comments}`)).toBe(4);
});

test.each<[string, object]>([
  ["an answer that was cut", { kind: "truncate" }],
  ["a 400 of a proxy", { kind: "status-after", status: 400, body: "<html>" }],
  ["a 403 of a proxy", { kind: "status-after", status: 403, body: { message: "Forbidden" } }],
  ["a 408", { kind: "status-after", status: 408, body: "" }],
  ["a 409", { kind: "status-after", status: 409 }],
  ["a 499", { kind: "status-after", status: 499, body: "" }],
  ["a sign-in page", { kind: "status-after", status: 200, body: "<html>" }],
])("what was made is found after %s, and not made twice", async (_, fault) => {
  const { github, faults, state, sent } = await emulated();
  const issues = "/repos/acme/storefront/issues";
  await faults({ ...fault, method: "POST", path: comments }, { ...fault, method: "POST", path: issues, nth: 2 });
  expect((await writeComment(github, 1, instance, report)).became).toBe("created");
  const drift = await writeDriftIssue(github, instance, { ...report, title: "Drift", hasDrifted: true });
  expect(drift?.became).toBe("opened");
  expect(await state()).toMatchObject({ comments: [{}], issues: [{}] });
  expect([await sent(`POST ${comments}`), await sent(`POST ${issues}`)]).toEqual([1, 1]);
});
