import { describe, expect, test } from "vitest";
import { clientOf, failureOf, type Json, serve, serveAnswers, standingClock, TARGET, WORKFLOWS } from "../service.ts";

const BODY = { name: "Rollout", description: "x", stages: [] };
const good = { body: { items: [], totalCount: 0 } };

describe("every request", () => {
  test("says who asks, by the raw token, in the version that pages", async () => {
    const { url, seen } = await serveAnswers(({ method, url: { pathname } }) =>
      method === "DELETE"
        ? { status: 204 }
        : { body: { _id: "w", _key: "t", key: "k", items: [], totalCount: 0, path: pathname } },
    );
    const client = clientOf(url);
    await client.listWorkflows(TARGET, "failed");
    await client.getWorkflow(TARGET, "w");
    await client.createWorkflow(TARGET, BODY, { templateKey: "t", dryRun: true });
    await client.deleteWorkflow(TARGET, "w");
    await client.listTemplates();
    await client.createTemplate({ key: "t" });
    await client.deleteTemplate("t");
    await client.getFlag("p", "f", ["production"]);
    await client.getEnvironment("p", "e");
    await client.listFlagPage("p", ["production"], 0);
    await client.listMembers();
    await client.listTeams();
    await client.listSegments("p", "e");
    expect(seen).toHaveLength(13);
    for (const { headers, method, body } of seen) {
      expect(headers).toMatchObject({
        authorization: "api-writer",
        "ld-api-version": "20240415",
        "user-agent": "launchdarkly-workflow-sync/1.2.3",
        accept: "application/json",
      });
      expect(headers["content-type"]).toBe(method === "POST" ? "application/json" : undefined);
      expect(body === "").toBe(method !== "POST");
    }
    const create = seen.find(({ method, url: { pathname } }) => method === "POST" && pathname === WORKFLOWS);
    expect(Object.fromEntries(create?.url.searchParams ?? [])).toEqual({ templateKey: "t", dryRun: "true" });
  });

  test("quotes keys that mean something to URLs", async () => {
    const { url, seen } = await serveAnswers(() => good);
    await clientOf(url).listWorkflows({ project: "a b", flag: "c/d", environment: "e?f#g" });
    expect(seen[0]?.url.pathname).toBe("/api/v2/projects/a%20b/flags/c%2Fd/environments/e%3Ff%23g/workflows");
  });

  test("of as many as there are, no more than the limit at a time", async () => {
    let most = 0;
    let current = 0;
    let areThree = () => {};
    const threeAreThere = new Promise<void>((resolve) => {
      areThree = resolve;
    });
    const { url } = await serveAnswers(async (_, count) => {
      most = Math.max(most, ++current);
      if (current === 3) areThree();
      // The first is sent alone: what its answer says of limits holds for the rest.
      if (count > 1) await threeAreThere;
      current--;
      return good;
    });
    const client = clientOf(url, { concurrency: 3 });
    await Promise.all(Array.from({ length: 20 }, () => client.listWorkflows(TARGET)));
    expect(most).toBe(3);
  });

  test("sets the clock by LaunchDarkly's answers", async () => {
    const { client } = await serve({ now: "2031-01-01T00:00:00Z" });
    await client.listWorkflows(TARGET);
    expect(new Date(client.now()).toISOString()).toMatch(/^2031-01-01T00:00:0/);
  });
});

test("a connection that may only read refuses whatever would change something, and sends none of it", async () => {
  const { url, seen } = await serveAnswers(() => ({ body: { _id: "w", items: [], totalCount: 0 } }));
  const client = clientOf(url, { may: "read" });
  await client.listWorkflows(TARGET);
  await client.createWorkflow(TARGET, BODY, { templateKey: "t", dryRun: true });
  for (const write of [
    () => client.createWorkflow(TARGET, BODY),
    () => client.deleteWorkflow(TARGET, "w"),
    () => client.createTemplate({ key: "t" }),
    () => client.deleteTemplate("t"),
  ])
    await expect(write()).rejects.toThrow("this run may only read");
  expect(seen.map(({ method }) => method)).toEqual(["GET", "POST"]);
});

describe("what went wrong is told with its cure", () => {
  const answering = async (status: number, body: unknown = { code: "some_code", message: "Said so." }) => {
    const { url } = await serveAnswers(() => ({ status, body }));
    return clientOf(url, { budget: 5_000 });
  };

  test("401: the token", async () => {
    const error = await failureOf((await serve({}, { token: "api-unknown" })).client.listWorkflows(TARGET));
    expect(error).toMatchObject({ kind: "unauthorized", status: 401, code: "unauthorized" });
    expect(error.message).toMatch(/^LaunchDarkly doesn't know the access token: /);
    expect(error.hint).toContain("LAUNCHDARKLY_ACCESS_TOKEN");
  });

  test.each<[string, (client: ReturnType<typeof clientOf>) => Promise<unknown>, string]>([
    [
      "making a workflow",
      (client) => client.createWorkflow(TARGET, BODY),
      "updateFeatureWorkflows on proj/*:env/*:flag/*",
    ],
    ["deleting a workflow", (client) => client.deleteWorkflow(TARGET, "w"), "updateFeatureWorkflows"],
    ["making a template", (client) => client.createTemplate({ key: "t" }), "createTemplate on template/*"],
    ["deleting a template", (client) => client.deleteTemplate("t"), "deleteTemplate on template/*"],
    ["listing templates", (client) => client.listTemplates(), "viewTemplate on template/*"],
    ["listing workflows", (client) => client.listWorkflows(TARGET), "viewProject"],
    ["listing teams", (client) => client.listTeams(), "viewing teams"],
    ["listing members", (client) => client.listMembers(), "viewing members"],
  ])("403 when %s: the permission by name", async (_, send, permission) => {
    const error = await failureOf(send(await answering(403)));
    expect(error).toMatchObject({ kind: "forbidden", ambiguous: false });
    expect(error.hint).toContain(permission);
  });

  test.each([
    ["Your IP address is not on the allow list of this account.", "refused", /certain IP addresses only/],
    ["This account is suspended.", "forbidden", /^LaunchDarkly's message says what keeps it/],
    ["Access to the requested resource was denied", "forbidden", /^Give the token's role/],
  ])("403 with %j", async (message, kind, hint) => {
    const error = await failureOf((await answering(403, { code: "forbidden", message })).listWorkflows(TARGET));
    expect(error).toMatchObject({ kind, status: 403, hint: expect.stringMatching(hint) });
    expect(error.message).toContain(message.replace(/\.$/, ""));
  });

  test("403 as a page: what stands in between", async () => {
    const error = await failureOf((await answering(403, "<html>Blocked</html>")).listWorkflows(TARGET));
    expect(error).toMatchObject({ kind: "malformed", hint: expect.stringMatching(/^A firewall, a proxy/) });
  });

  test.each([
    ["Unknown environment key production in project storefront", "not-found"],
    ["Unknown segment key", "refused"],
  ])("400 with %j", async (message, kind) => {
    const client = await answering(400, { code: "invalid_request", message });
    expect(await failureOf(client.getFlag("p", "f", ["production"]))).toMatchObject({ kind });
  });

  test("a reader's token on a write", async () => {
    const { client } = await serve({}, { token: "api-reader" });
    expect(await failureOf(client.createWorkflow(TARGET, BODY))).toMatchObject({ kind: "forbidden", status: 403 });
  });

  test.each<[number, string]>([
    [400, "refused"],
    [405, "refused"],
    [409, "conflict"],
    [422, "refused"],
    [429, "rate-limited"],
    [500, "server"],
    [503, "server"],
  ])("%i with LaunchDarkly's own code and words: %s", async (status, kind) => {
    const error = await failureOf((await answering(status)).createWorkflow(TARGET, BODY));
    expect(error).toMatchObject({ kind, status, code: "some_code", detail: "Said so.", ambiguous: status >= 500 });
    expect(error.message).toMatch(/: Said so \(some_code\)\.$/);
    expect(error.request).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/api\/v2\//);
    expect(error.toDiagnostic()).toMatchObject({
      severity: "error",
      code: `launchdarkly-${kind}`,
      hint: expect.stringMatching(/\.$/),
      request: error.request,
    });
  });

  test.each<[string, unknown, number]>([
    ["HTML in place of JSON", "<html>Sign in</html>", 200],
    ["half an answer of JSON", '{"items": [', 200],
    ["nothing", "", 200],
    ["HTML for a 404: nobody said that it isn't there", "<html>Not found</html>", 404],
    ["another service's 404", { error: "no such route" }, 404],
    ["another service's 404 with a message", { message: "no Route matched with those values" }, 404],
    ["HTML for a 403: LaunchDarkly refused nothing", "<html>", 403],
  ])("%s", async (_, body, status) => {
    const client = await answering(status, body);
    for (const read of [() => client.listWorkflows(TARGET), () => client.getWorkflow(TARGET, "w")]) {
      const error = await failureOf(read());
      expect(error.kind).toBe("malformed");
      expect(error.hint).toContain("`base-uri`");
    }
  });

  test("a redirect isn't followed, and the token goes nowhere else", async () => {
    const elsewhere = await serveAnswers(() => good);
    const location = `${elsewhere.url}/sign-in?secret=x`;
    const { url, seen } = await serveAnswers(() => ({ status: 302, headers: { location } }));
    const error = await failureOf(clientOf(url).listWorkflows(TARGET));
    expect(error).toMatchObject({ kind: "redirected", hint: expect.stringContaining("`base-uri`") });
    expect(error.message).toBe(
      `LaunchDarkly's address answers with a redirect: to \`${new URL(location).host}\` (status 302), which is not followed.`,
    );
    expect([seen.length, elsewhere.seen]).toEqual([1, []]);
  });

  test("nobody at that address", async () => {
    const { url, close } = await serveAnswers(() => good);
    await close();
    const clock = standingClock();
    const error = await failureOf(clientOf(url, { clock, firstPause: 500 }).createWorkflow(TARGET, BODY));
    expect(error).toMatchObject({ kind: "network", ambiguous: false });
    expect(error.message).toMatch(/^LaunchDarkly could not be reached: .*ECONNREFUSED/);
    expect(error.hint).toContain(url);
    // Three more tries, which take three and a half seconds at most.
    expect(clock.slept.map((pause, index) => pause <= 500 * 2 ** index)).toEqual([true, true, true]);
  });

  test("nobody yet: no connection, nothing carried out, so even a POST is sent again", async () => {
    const first = await serveAnswers(() => good);
    await first.close();
    const { port } = new URL(first.url);
    // Somebody is there by the time it tries again.
    const sleep = async () => void (await serveAnswers(() => ({ status: 201, body: { _id: "w" } }), Number(port)));
    const client = clientOf(first.url, { clock: { now: Date.now, sleep } });
    expect((await client.createWorkflow(TARGET, BODY)).workflow?.id).toBe("w");
  });

  test("no answer in time", async () => {
    const { client, faults } = await serve({}, { timeout: 40 });
    await faults([{ kind: "delay", ms: 400, times: 9 }]);
    const error = await failureOf(client.createWorkflow(TARGET, BODY));
    expect(error).toMatchObject({ kind: "timeout", ambiguous: true });
    expect(error.message).toContain("no whole answer within 0.04 seconds");
  });

  test("an answer that stops in the middle in time, too", async () => {
    const { client, faults } = await serve();
    await faults([{ kind: "truncate", method: "POST" }]);
    expect(await failureOf(client.createWorkflow(TARGET, BODY))).toMatchObject({ kind: "network", ambiguous: true });
  });
});

describe("the token is in no error", () => {
  const token = "api-0123456789-secret";
  const texts = async (request: Promise<unknown>) => {
    const error = await failureOf(request);
    return JSON.stringify([
      error.message,
      error.hint,
      error.request,
      error.detail,
      error.toDiagnostic(),
      String(error.cause),
    ]);
  };

  test("even if the service repeats it", async () => {
    const { url } = await serveAnswers(({ headers }) => ({
      status: 400,
      body: { code: "bad", message: `What is ${headers.authorization}?` },
    }));
    const told = await texts(clientOf(url, { token }).createWorkflow(TARGET, BODY));
    expect(told).toContain("What is [token]?");
    expect(told).not.toContain("secret");
  });

  test.each(["api-0123456789-secret\nx", "api-0123456789-secret x", "api-0123456789-secret\u{1f600}"])(
    "even if it can't be sent (%#), which is told before anything is",
    async (bad) => {
      const { url, seen } = await serveAnswers(() => good);
      const told = await texts(clientOf(url, { token: bad }).listWorkflows(TARGET));
      expect(told).not.toContain("secret");
      expect(told).toContain("access token");
      expect(seen).toEqual([]);
    },
  );

  test("a line end behind it, as files have, is no part of it", async () => {
    const { client } = await serve({}, { token: "api-writer\n" });
    expect(await client.listWorkflows(TARGET)).toEqual([]);
  });
});

describe("what failed is sent again", () => {
  const faced = async (faults: Json[], send: (client: ReturnType<typeof clientOf>) => Promise<unknown>) => {
    const service = await serve({ templates: [{ _key: "t", name: "T", stages: [] }] });
    await service.faults(faults);
    const result = await send(service.client).catch((error: unknown) => error);
    return { result, requests: (await service.requests()).length };
  };

  test.each<[string, Json]>([
    ["500", { kind: "status", status: 500, times: 2 }],
    ["409", { kind: "status", status: 409, times: 2 }],
    ["a cut connection", { kind: "drop-before", times: 2 }],
    ["a cut answer", { kind: "truncate", times: 2 }],
  ])("a read after %s", async (_, fault) => {
    expect(await faced([fault], (client) => client.listTemplates())).toMatchObject({
      result: [{ key: "t" }],
      requests: 3,
    });
  });

  test("but four times in all", async () => {
    const { result, requests } = await faced([{ kind: "status", status: 500, times: 9 }], (client) =>
      client.listTemplates(),
    );
    expect(result).toMatchObject({ kind: "server" });
    expect(requests).toBe(4);
  });

  test("a delete whose answer was lost: gone is gone", async () => {
    const { result, requests } = await faced([{ kind: "drop-after", method: "DELETE" }], (client) =>
      client.deleteTemplate("t"),
    );
    expect(result).toBe("deleted");
    expect(requests).toBe(2);
  });

  test.each<[string, Json]>([
    ["a 409", { kind: "status", status: 409 }],
    ["a 429", { kind: "status", status: 429, headers: { "retry-after": "0.01" } }],
    ["a 404", { kind: "status", status: 404 }],
  ])("but after %s it was somebody else's doing", async (_, fault) => {
    expect((await faced([{ ...fault, method: "DELETE" }], (client) => client.deleteTemplate("other"))).result).toBe(
      "missing",
    );
  });

  test.each<[string, Json]>([
    ["refused", { kind: "status", status: 403, method: "DELETE", nth: 2 }],
    ["too late", { kind: "status", status: 429, method: "DELETE", nth: 2, headers: { "retry-after": "3600" } }],
  ])("a delete whose answer was lost, and whose second try was %s, leaves it in doubt", async (_, fault) => {
    const { result } = await faced([{ kind: "drop-before", method: "DELETE" }, fault], (client) =>
      client.deleteTemplate("t"),
    );
    expect(result).toMatchObject({ kind: "network", ambiguous: true });
  });

  test.each([400, 401, 403, 404])("but not what was refused with %i", async (status) => {
    const { requests } = await faced([{ kind: "status", status, times: 9 }], (client) => client.listTemplates());
    expect(requests).toBe(1);
  });

  test.each([408, 425, 499])("a read that a proxy has given up with %i", async (status) => {
    const { result, requests } = await faced([{ kind: "status", status, body: "", times: 9 }], (client) =>
      client.listTemplates(),
    );
    expect(result).toMatchObject({ kind: "timeout", status });
    expect(requests).toBe(4);
  });

  test("a delete that is answered with a sign-in page was not said to be done", async () => {
    const { result, requests } = await faced(
      [{ kind: "status", status: 200, body: "<html>", method: "DELETE", times: 9 }],
      (client) => client.deleteTemplate("t"),
    );
    expect(result).toMatchObject({ kind: "malformed", ambiguous: true });
    expect(requests).toBe(4);
  });

  test.each<[string, Json]>([
    ["500", { kind: "status", status: 500 }],
    ["409", { kind: "status", status: 409 }],
    ["a cut connection", { kind: "drop-before" }],
    ["a lost answer", { kind: "drop-after" }],
    ["a cut answer", { kind: "truncate" }],
    ["an answer that isn't JSON", { kind: "status", status: 201, body: "<html>" }],
  ])("and never a POST after %s", async (_, fault) => {
    const { requests } = await faced([{ ...fault, method: "POST" }], (client) =>
      client.createTemplate({ key: "new", stages: [] }),
    );
    expect(requests).toBe(1);
  });
});

describe("rate limits are obeyed", () => {
  /** The first answer is `first`, later ones good. How often was asked, and what was slept between. */
  const timed = async (first: Parameters<typeof serveAnswers>[0], settings = {}) => {
    const clock = standingClock();
    const { url, seen } = await serveAnswers((request, count) => (count === 1 ? first(request, count) : good));
    const client = clientOf(url, { clock, ...settings });
    const result = await client.listWorkflows(TARGET).catch((error: unknown) => error);
    return { slept: clock.slept, asked: seen.length, result, client, seen };
  };
  const limited = { status: 429, body: { code: "rate_limited", message: "Slow down." } };

  test("a POST that was stopped by one wasn't carried out, and is sent again", async () => {
    const { url, seen } = await serveAnswers((_, count) =>
      count === 1 ? { ...limited, headers: { "retry-after": "0.03" } } : { status: 201, body: { _id: "w" } },
    );
    expect((await clientOf(url).createWorkflow(TARGET, BODY)).workflow?.id).toBe("w");
    expect(seen).toHaveLength(2);
  });

  test("`Retry-After` in seconds", async () => {
    const { slept, asked } = await timed(() => ({ ...limited, headers: { "retry-after": "6" } }));
    expect([asked, slept]).toEqual([2, [6_000]]);
  });

  test("`X-Ratelimit-Reset` in milliseconds, by LaunchDarkly's clock", async () => {
    const ahead = 3 * 86_400_000;
    const { slept, asked } = await timed(() => {
      const now = Math.floor((Date.now() + ahead) / 1000) * 1000;
      return { ...limited, headers: { date: new Date(now).toUTCString(), "x-ratelimit-reset": String(now + 8_000) } };
    });
    expect([asked, slept]).toEqual([2, [8_000]]);
  });

  test.each<[string, Record<string, string>]>([
    ["one that lies in the past", { "x-ratelimit-reset": String(Date.UTC(2020, 0)) }],
    ["one that lies in the past, with what is left", { "x-ratelimit-reset": "1", "x-ratelimit-route-remaining": "0" }],
    ["one that says nothing", {}],
    ["one that lies far ahead", { "x-ratelimit-reset": String(Date.UTC(2100, 0)) }],
  ])("%s makes us wait for a window: not for ever and not for nothing", async (_, headers) => {
    const { slept, asked } = await timed(() => ({ ...limited, headers }));
    expect([asked, slept]).toEqual([2, [10_000]]);
  });

  test("only what a refusal concerns waits", async () => {
    const { url, seen } = await serveAnswers(({ url: { pathname } }, count) =>
      count === 1
        ? { ...limited, headers: { "retry-after": "3600", "x-ratelimit-route-remaining": "0" } }
        : pathname.includes("/members")
          ? { body: { items: [], totalCount: 0 } }
          : good,
    );
    const client = clientOf(url);
    expect((await failureOf(client.listWorkflows(TARGET))).kind).toBe("rate-limited");
    expect(await client.listMembers()).toEqual([]);
    expect((await failureOf(client.listWorkflows(TARGET))).message).toContain("free again in 3600 seconds");
    expect(seen).toHaveLength(2);
  });

  test("refused without a word of what is left, requests go one at a time", async () => {
    let most = 0;
    let current = 0;
    const { url } = await serveAnswers(async (_, count) => {
      if (count === 1) return { ...limited, headers: { "retry-after": "0.01" } };
      most = Math.max(most, ++current);
      await new Promise((done) => setTimeout(done, 2));
      current--;
      return good;
    });
    const client = clientOf(url);
    await Promise.all(Array.from({ length: 9 }, () => client.listWorkflows(TARGET)));
    expect(most).toBe(1);
  });

  test.each(["x-ratelimit-global-remaining", "x-ratelimit-route-remaining"])(
    "the next request waits when %s is 0",
    async (header) => {
      const { client, slept } = await timed(() => ({ ...good, headers: { [header]: "0", "retry-after": "0.06" } }));
      await client.listWorkflows(TARGET);
      expect(slept).toEqual([60]);
    },
  );

  test("a wait beyond the budget is an error at once, for all that stand in line", async () => {
    const { result, client, slept } = await timed(() => ({ ...limited, headers: { "retry-after": "3600" } }), {
      budget: 2_000,
    });
    expect(result).toMatchObject({ kind: "rate-limited", status: 429 });
    const next = await failureOf(client.createWorkflow(TARGET, BODY));
    expect(next).toMatchObject({ kind: "rate-limited", ambiguous: false });
    expect(next.message).toContain("free again in 3600 seconds");
    expect(slept).toEqual([]);
  });
});
