// The Action's output `notify`: what each apply gives for a chat, what gives nothing, and the step of the example that sends it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";
import { describe, expect, onTestFinished, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configured, documents } from "../../../fixtures/documents.ts";
import { meetingCreates, watch } from "../../story.ts";
import { execute, root, startWorld, workflowsOf } from "../../world.ts";

const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, "schemas", "notify.schema.json"), "utf8")),
);

function told({ outputs }: { outputs: Record<string, string> }) {
  const value = JSON.parse(outputs.notify ?? "");
  expect(validate(value) ? [] : validate.errors).toEqual([]);
  return value;
}

const both = { ...documents, "workflows/banner.yaml": banner };
const refusedBanner = { method: "POST", path: workflowsOf("banner"), kind: "status", status: 400 };
const pull = { number: 1, url: "https://github.com/acme/storefront/pull/1" };

describe("an apply", () => {
  test("of which something failed tells what is done, and what isn't; its second run the rest", async () => {
    const world = await startWorld(configured);
    const push = await world.mergeOfPlanned("add", both);
    await world.faults("launchDarkly", [refusedBanner]);
    const first = await world.run(push);
    expect(told(first)).toMatchObject({
      result: "partly",
      repository: "acme/storefront",
      instance: "acme/storefront",
      commit: push.environment.GITHUB_SHA,
      run: expect.stringMatching(/^https:\/\/github\.com\/acme\/storefront\/actions\/runs\/\d+$/),
      pulls: [pull],
      counts: { done: 1, failed: 1, undone: 0 },
      failed: [{ operation: "create workflow storefront/banner/production banner", status: "failed" }],
      text: expect.stringMatching(
        /^acme\/storefront: LaunchDarkly workflows: 1 done, 1 failed: Create "Banner for the sale" \(storefront\/banner\/production\): .* https:\/\/github\.com\/acme\/storefront\/pull\/1 https:\/\/github\.com\/acme\/storefront\/actions\/runs\/\d+$/,
      ),
    });
    expect(told(await world.run(push))).toMatchObject({
      result: "applied",
      counts: { done: 1, failed: 0 },
      pulls: [pull],
    });
  });

  test("that something stops tells what, and one that nothing has to be done for tells nothing", async () => {
    const world = await startWorld(configured);
    const push = await world.mergeOfPlanned("add", documents);
    const stopped = await world.run(push, { inputs: { paused: "incident 7" } });
    expect(told(stopped)).toMatchObject({ result: "nothing", counts: { done: 0, failed: 0, undone: 1 } });
    expect(told(stopped).text).toContain("incident 7");
    await world.run(push);
    expect((await world.run(push)).outputs.notify).toBe("");
  });

  test("that is cancelled tells what was not begun", async () => {
    const world = await startWorld(configured);
    const push = await world.mergeOfPlanned("add", {
      ...both,
      "templates/late.yaml":
        "kind: WorkflowTemplate\nkey: late\nname: Late\nflag: new-checkout\nenvironment: production\nstages: [{ name: on, conditions: [{ now: true }], action: [{ turn: on }] }]\n",
    });
    const job = watch();
    const launchDarkly = await meetingCreates(world, async (create) => {
      if (create === 1) job.signal("SIGTERM");
      await job.hears("nothing new begins");
      return true;
    });
    const run = await world.run(push, { inputs: { "base-uri": launchDarkly }, ...job });
    expect(told(run).counts.undone).toBeGreaterThan(0);
    expect(told(run).failure).not.toBe("");
  });

  test("that never came to a plan tells why: LaunchDarkly doesn't answer, a branch was rewritten, an input is wrong, there is no token", async () => {
    const world = await startWorld(configured);
    await world.shipPlanned("first", { "workflows/checkout.yaml": checkout });
    const push = await world.mergeOfPlanned("add", { "workflows/banner.yaml": banner });
    const down = await world.run(push, { inputs: { "base-uri": "http://127.0.0.1:9" } });
    const wrong = await world.run(push, { inputs: { scope: "some" } });
    const without = await world.run(push, { token: null });
    for (const run of [down, wrong, without]) {
      expect(run.exitCode).toBe(1);
      expect(told(run)).toMatchObject({
        result: "nothing",
        done: [],
        text: expect.stringContaining(": not applied: "),
      });
    }
    await world.git("checkout", "--quiet", "--force", "-B", "main", "main~2");
    await world.git("commit", "--quiet", "--allow-empty", "--message", "Another line");
    await world.git("checkout", "--quiet", "--detach");
    await world.event("push", { branch: "main" });
    const rewritten = await world.run(await world.mergeOfPlanned("again", { "workflows/banner.yaml": banner }));
    expect(told(rewritten)).toMatchObject({ result: "nothing", pulls: [{ number: 3 }] });
    expect(told(rewritten).text).toContain("was rewritten");
  });
});

test("a plan, a validation and drift tell nothing", async () => {
  const world = await startWorld(configured);
  const event = await world.propose("add", documents);
  const { reader: token } = tokens;
  expect((await world.run(event, { token })).outputs.notify).toBe("");
  expect((await world.run(event, { token: null })).outputs.notify).toBe("");
  await world.merge(event.pull);
  const drift = await world.run(await world.event("events/schedule"), { token });
  expect([drift.exitCode, drift.outputs.notify]).toEqual([1, ""]);
});

function has(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

interface Step {
  id?: string;
  if?: string;
  run?: string;
  env?: Record<string, string>;
}

/** What runners have. */
test.skipIf(!["bash", "jq", "curl"].every(has))(
  "the example's step sends the text, as it is, and fails where the chat refuses it",
  async () => {
    const file = readFileSync(join(root, "examples", "github-workflows", "notify.yml"), "utf8");
    const { steps = [] } = (load(file) as { jobs: { sync: { steps: Step[] } } }).jobs.sync;
    const step = steps.at(-1);
    expect(step?.if).toMatch(/^\$\{\{ always\(\) && steps\.sync\.outputs\.notify != '' \}\}$/);
    expect(step?.env).toEqual({
      NOTIFY: expect.stringMatching(/^\$\{\{ steps\.sync\.outputs\.notify \}\}$/),
      WEBHOOK: expect.stringMatching(/^\$\{\{ secrets\.\w+ \}\}$/),
    });
    const posted: { type: string | undefined; body: string }[] = [];
    let status = 200;
    const chat = createServer(async (request, response) => {
      posted.push({ type: request.headers["content-type"], body: await text(request) });
      response.writeHead(status).end("ok");
    });
    await new Promise<void>((resolve) => chat.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void chat.close());
    const { port } = chat.address() as AddressInfo;

    const world = await startWorld(configured);
    const name = "Deploy $(touch /tmp/x) `id` '; <!channel> @everyone";
    const push = await world.mergeOfPlanned("add", {
      "workflows/checkout.yaml": checkout.replace("Checkout for everyone", JSON.stringify(name)),
    });
    const run = await world.run(push);
    const send = () =>
      execute("bash", ["--norc", "-e", "-c", step?.run ?? ""], {
        cwd: world.directory,
        env: { PATH: process.env.PATH, NOTIFY: run.outputs.notify, WEBHOOK: `http://127.0.0.1:${port}/hook` },
      });
    expect(await send()).toMatchObject({ exitCode: 0, stderr: "" });
    const [{ type, body } = { type: "", body: "" }] = posted;
    expect([type, JSON.parse(body)]).toEqual(["application/json", { text: told(run).text }]);
    expect(body).not.toMatch(/<!channel>|@everyone/);
    status = 400;
    expect((await send()).exitCode).not.toBe(0);
  },
);
