// What is written to GitHub holds no token, wherever in a request it stands; what is read is asked for as it is.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../../src/github/client.ts";

const [token, secret] = ["token_of_the_job", "token_for_the_service"];
const repository = { owner: "acme", repo: "storefront" };
const sent: { url: string; body: string; authorization: string }[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { url = "", headers } = request;
    sent.push({ url, body: await text(request), authorization: headers.authorization ?? "" });
    response
      .setHeader("content-type", "application/json")
      .end(JSON.stringify({ data: {}, id: 1, html_url: "http://localhost" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const client = () =>
  connect(token, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, repository, "0.0.0", [secret]);

test("a comment, a deployment, a query", async () => {
  const { octokit } = client();
  await octokit.rest.issues.createComment({ ...repository, issue_number: 1, body: `a ${token} b ${secret}` });
  const payload = { v: 1, pending: [{ key: secret, reviewed: true, [token]: [`x ${secret}`] }], nothing: null };
  await octokit.rest.repos.createDeployment({ ...repository, ref: "main", payload, required_contexts: [] });
  await octokit.graphql("query($a: String) { viewer { login } }", { a: secret });
  expect(sent.map(({ body }) => JSON.parse(body))).toEqual([
    { body: "a ‹redacted› b ‹redacted›" },
    {
      ref: "main",
      payload: {
        v: 1,
        pending: [{ key: "‹redacted›", reviewed: true, "‹redacted›": ["x ‹redacted›"] }],
        nothing: null,
      },
      required_contexts: [],
    },
    { query: "query($a: String) { viewer { login } }", variables: { a: "‹redacted›" } },
  ]);
  expect(sent.map(({ authorization }) => authorization)).toEqual(sent.map(() => `token ${token}`));
});

test("a change of what is there already", async () => {
  const { octokit } = client();
  await octokit.rest.issues.updateComment({ ...repository, comment_id: 1, body: `a ${token}` });
  await octokit.rest.checks.update({ ...repository, check_run_id: 1, output: { summary: secret } });
  const bodies = sent.slice(-2).map(({ body }) => JSON.parse(body));
  expect(bodies).toEqual([{ body: "a ‹redacted›" }, { output: { summary: "‹redacted›" } }]);
});

test("a read", async () => {
  await client().octokit.rest.repos.getContent({ ...repository, path: secret });
  expect(sent.at(-1)?.url).toBe(`/repos/acme/storefront/contents/${secret}`);
});
