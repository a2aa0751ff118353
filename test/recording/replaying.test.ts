// A conversation that was recorded is replayed by the real command: the recording in the repository, and one that is made now.
// `RENEW_RECORDING=1 npx vitest run test/recording/replaying.test.ts` puts the latter in the place of the former.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import { standInsFor } from "../../src/recording/stand-ins.ts";
import { accountSeed, tokens } from "../fixtures/account.ts";
import { root } from "../scenarios/world.ts";
import { originals, play, type Step, startReplay, stepsWith } from "./conversation.ts";

const inRepository = join(root, "test", "fixtures", "recordings", "emulator");

async function temporary(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "recording-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

async function replay(directory: string) {
  const service = await startReplay(directory);
  onTestFinished(service.stop);
  const get = async (path: string) => (await fetch(`${service.url}${path}`)).json();
  const environment = { LAUNCHDARKLY_API_HOST: service.url, LAUNCHDARKLY_ACCESS_TOKEN: "api-any" };
  const state = async () =>
    (await get("/_emulator/state")) as {
      exchanges: { request: string; given: boolean }[];
      unexpected: { why: string }[];
    };
  return { environment, state };
}

async function expectSame(directory: string, steps: readonly Step[]): Promise<string[]> {
  const { environment, state } = await replay(directory);
  const played = await play(steps, environment);
  const { exchanges, unexpected } = await state();
  expect(unexpected).toEqual([]);
  expect(exchanges.filter(({ given }) => !given)).toEqual([]);
  for (const [index, { exitCode, output }] of played.entries()) {
    expect([exitCode, output]).toEqual([steps[index]?.exitCode, expect.stringContaining(steps[index]?.says ?? "-")]);
  }
  return played.map(({ output }) => output);
}

const recorded = (steps: readonly Step[]) => stepsWithStandIns().slice(0, steps.length);
const stepsWithStandIns = () => stepsWith(standInsFor(tokens.writer).of);

test("the recording in the repository: a plan says now what it said then", async () => {
  const outputs = await expectSame(inRepository, stepsWithStandIns());
  expect(outputs[2]).toContain("Its stages differ, and nothing of it has run.");
});

test("one that is made now, by commands that write, too: it holds none of the names, and replays", async () => {
  const directory = await temporary();
  const emulator = await startLaunchDarklyEmulator(accountSeed());
  onTestFinished(() => emulator.close());
  const steps = stepsWith((name) => name);
  const played = await play(steps, {
    LAUNCHDARKLY_API_HOST: emulator.url,
    LAUNCHDARKLY_ACCESS_TOKEN: tokens.writer,
    LAUNCHDARKLY_RECORD: directory,
  });
  expect(played.map(({ exitCode }) => exitCode)).toEqual(steps.map(({ exitCode }) => exitCode));
  const files = (await readdir(directory)).toSorted();
  expect(files).toEqual(["001.jsonl", "002.jsonl", "003.jsonl"]);
  const text = (await Promise.all(files.map((name) => readFile(join(directory, name), "utf8")))).join("");
  const host = new URL(emulator.url).host;
  for (const name of [...originals, ...Object.values(tokens), host])
    expect([name, text.includes(name)]).toEqual([name, false]);
  // What the API calls its own fields stays.
  const ownNames = [...text.matchAll(/"(name-\w+)":/g)].map(([, name]) => name);
  const { of } = standInsFor(tokens.writer);
  const variations = [true, false].map((_, index) => of(`0a1b2c3d-0000-4000-8000-00000000000${index + 1}`));
  expect(new Set(ownNames)).toEqual(new Set([of("production")]));
  expect(text).toMatch(new RegExp(`"${variations[0]}":10000|"${variations[1]}":90000`));
  await expectSame(directory, recorded(steps));
  if (process.env.RENEW_RECORDING === undefined) return;
  await rm(inRepository, { recursive: true, force: true });
  await cp(directory, inRepository, { recursive: true });
});

test("where nothing can be recorded, nothing is sent", async () => {
  const emulator = await startLaunchDarklyEmulator(accountSeed());
  onTestFinished(() => emulator.close());
  const [apply] = stepsWith((name) => name);
  const [played] = await play(apply === undefined ? [] : [apply], {
    LAUNCHDARKLY_API_HOST: emulator.url,
    LAUNCHDARKLY_ACCESS_TOKEN: tokens.writer,
    LAUNCHDARKLY_RECORD: join(root, "package.json", "below"),
  });
  expect(played).toEqual({
    exitCode: 1,
    output: expect.stringMatching(/^error: LAUNCHDARKLY_RECORD: nothing can be recorded in .*Nothing was sent\./),
  });
  expect(await (await fetch(`${emulator.url}/_emulator/requests`)).json()).toEqual([]);
});

test("what wasn't recorded gets a clear answer, and stands in the state", async () => {
  const { environment, state } = await replay(inRepository);
  const [, plan] = stepsWithStandIns();
  const other: Step = {
    args: ["plan", "--base", "none"],
    files: {
      ...plan?.files,
      ".launchdarkly/workflows/all.yaml":
        "kind: Workflow\nkey: k\nproject: p\nflag: f\nenvironment: e\nname: N\nstages: [{ conditions: [{ wait: 1d }], action: [{ turn: on }] }]\n",
    },
    exitCode: 1,
    says: "",
  };
  const [played] = await play([other], environment);
  expect([played?.exitCode, played?.output.replaceAll(/\s+/g, " ")]).toEqual([
    1,
    expect.stringMatching(
      /GET \/api\/v2\/projects\/p\/flags\/f\/environments\/e\/workflows\?\S+ was not recorded\. Not asked yet: /,
    ),
  ]);
  const { unexpected } = await state();
  expect(unexpected[0]).toMatchObject({ method: "GET", path: "/api/v2/projects/p/flags/f/environments/e/workflows" });

  const asked = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${environment.LAUNCHDARKLY_API_HOST}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return [answer.status, await answer.json()];
  };
  const { exchanges } = await state();
  const post = exchanges.find(({ request }) => /^POST \S+\/templates$/.test(request));
  expect(await asked("POST", post?.request.split(" ")[1] ?? "", { key: "k" })).toEqual([
    501,
    {
      code: "not_recorded",
      message: expect.stringMatching(
        /^POST \/api\/v2\/templates was recorded \(001\.jsonl:\d+\) with another body: it differs at \/description\.$|it differs at \/\w+\.$/,
      ),
    },
  ]);
  const once = exchanges.filter(({ request }) => request.startsWith("GET ")).map(({ request }) => request.slice(4));
  const path = once.find((one, _, all) => all.filter((other) => other === one).length === 1) ?? "";
  expect((await asked("GET", path))[0]).toBe(200);
  expect(await asked("GET", path)).toEqual([
    501,
    { code: "not_recorded", message: `GET ${path} was recorded once, and is asked once more.` },
  ]);
});

test("a recording that can't be read is told with each of its lines", async () => {
  const directory = await temporary();
  await expect(startReplay(directory)).rejects.toThrow("holds no recording");
  await writeFile(join(directory, "001.jsonl"), "{}\n");
  const head = JSON.stringify({ format: "launchdarkly-recording", version: 1, tool: "0.1.0" });
  const answered = (status: unknown) =>
    JSON.stringify({ number: 1, request: { method: "GET", path: "/" }, answer: { status, headers: {} } });
  const lines = [
    head,
    "nothing",
    '{"number":1}',
    "",
    answered(42),
    answered("200"),
    answered(2e9),
    '{"number": 2, "requ',
  ];
  await writeFile(join(directory, "002.jsonl"), lines.join("\n"));
  await expect(startReplay(directory)).rejects.toThrow(
    /001\.jsonl:1: .* 002\.jsonl:2: .* 002\.jsonl:3: .* 002\.jsonl:4: .* 002\.jsonl:5: The status 42 is none.* 002\.jsonl:6: The status "200" is none.* 002\.jsonl:7: .* 002\.jsonl:8: This line is cut off/s,
  );
});

test("blank lines at its end, or none, are nothing; what is no directory is told, and what to do", async () => {
  const directory = await temporary();
  const head = JSON.stringify({ format: "launchdarkly-recording", version: 1, tool: "0.1.0" });
  const lines = (await readFile(join(inRepository, "001.jsonl"), "utf8")).trimEnd();
  for (const [end, count] of Object.entries({ "": 1, "\n": 1, "\n\n \n": 1 })) {
    await writeFile(join(directory, "001.jsonl"), `${head}\n${lines.split("\n")[1]}${end}`);
    const { state } = await replay(directory);
    expect((await state()).exchanges).toHaveLength(count);
  }
  const nowhere = join(directory, "nowhere");
  await expect(startReplay(nowhere)).rejects.toThrow(
    new RegExp(`There is no directory ${nowhere}\\.[^]*LAUNCHDARKLY_RECORD`),
  );
  const file = join(directory, "001.jsonl");
  await expect(startReplay(file)).rejects.toThrow(new RegExp(`${file} is a file, [^]*LAUNCHDARKLY_RECORD`));
});
