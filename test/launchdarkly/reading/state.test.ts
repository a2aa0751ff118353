import { describe, expect, test } from "vitest";
import { readRevision } from "../../../src/configuration/revision.ts";
import { readCatalogue } from "../../../src/launchdarkly/reading/catalogue.ts";
import { readState } from "../../../src/launchdarkly/reading/state.ts";
import type { MadeWorkflow } from "../../../src/model/record.ts";
import type { ServiceProfile } from "../../../src/model/service.ts";
import { groupByTarget } from "../../../src/planning/decide/decide.ts";
import { workflowSubjects } from "../../../src/planning/scope/subjects.ts";
import {
  documentOf,
  joined,
  ledgerFor,
  liveWorkflow,
  NOW,
  OWNER,
  ROLLOUT,
  readDocuments,
  workflowYaml,
} from "../../planning/world.ts";
import { type Json, type Service, serve, serveAnswers, serviceAt, standingClock, WORKFLOWS } from "../service.ts";

const now = new Date(NOW).toISOString();

async function read(
  service: Service,
  head: string | undefined,
  base?: string,
  withTemplates = false,
  made: readonly MadeWorkflow[] = [],
  profile: ServiceProfile = {},
) {
  const subjects = workflowSubjects({
    head: readDocuments(head),
    ledger: ledgerFor({ ...(base !== undefined && { base }) }),
    into: readDocuments(base, "base"),
    scope: "all",
  });
  const owners = { owner: OWNER, formerOwners: [] };
  const templatesFor = withTemplates ? "change" : undefined;
  const state = await readState(service.client, groupByTarget(subjects), templatesFor, owners, made, profile);
  const ids = [...state.live.targets].map(([name, { workflows }]) => [name, workflows.map(({ id }) => id).toSorted()]);
  return { ...state, ids: Object.fromEntries(ids) as Record<string, string[]> };
}

const here = "storefront/new-checkout/production";
const ended = (parts: object = {}) => liveWorkflow({ executed: 2, status: "completed", ...parts });
const byHand = (parts: object = {}) => liveWorkflow({ id: "hand", description: null, ...parts });

describe("ended workflows are found, whether or not the list shows them unasked", () => {
  const statusesAsked = async ({ requests }: Service) =>
    (await requests()).filter(({ path }) => path === WORKFLOWS).map(({ query }) => query.status ?? "any");

  test.each([true, false])("shown: %s", async (unfilteredListShowsEnded) => {
    for (const one of [ended(), liveWorkflow({ status: "failed" })]) {
      const service = await serve({ now, workflows: [one], options: { unfilteredListShowsEnded } });
      expect((await read(service, ROLLOUT)).ids).toEqual({ [here]: ["live-1"] });
      expect(await statusesAsked(service)).toEqual(unfilteredListShowsEnded ? ["any"] : ["any", "completed", "failed"]);
    }
  });

  test("an ended one of anybody's in the list says that ended ones are shown", async () => {
    const service = await serve({ now, workflows: [byHand({ executed: 2, status: "completed" })] });
    await read(service, ROLLOUT);
    expect(await statusesAsked(service)).toEqual(["any"]);
  });

  test("where the run that is asked for is there, nothing more is asked", async () => {
    const service = await serve({ now, workflows: [liveWorkflow()], options: { unfilteredListShowsEnded: false } });
    await read(service, ROLLOUT);
    expect(await statusesAsked(service)).toEqual(["any"]);
  });

  test("a later run that has ended is found beside an earlier one that is still active", async () => {
    const head = workflowYaml({ more: ["run: 2"] });
    const workflows = [liveWorkflow(), ended({ id: "live-2", from: head })];
    const service = await serve({ now, workflows, options: { unfilteredListShowsEnded: false } });
    expect((await read(service, head)).ids).toEqual({ [here]: ["live-1", "live-2"] });
  });

  test("and beside several active ones", async () => {
    const workflows = [liveWorkflow(), liveWorkflow({ id: "live-2" }), ended({ id: "live-3", run: 2 })];
    const service = await serve({ now, workflows, options: { unfilteredListShowsEnded: false } });
    expect((await read(service, ROLLOUT)).ids).toEqual({ [here]: ["live-1", "live-2", "live-3"] });
  });

  test("under a former key nothing is absent", async () => {
    const head = workflowYaml({ key: "renamed", more: ["formerKeys: [new-checkout]"] });
    const service = await serve({ now, workflows: [liveWorkflow()], options: { unfilteredListShowsEnded: false } });
    await read(service, head);
    expect(await statusesAsked(service)).toEqual(["any"]);
  });

  test("another owner's of the same key doesn't stand for ours", async () => {
    const workflows = [liveWorkflow({ owner: "other/one" }), ended({ id: "live-2" })];
    const service = await serve({ now, workflows, options: { unfilteredListShowsEnded: false } });
    expect((await read(service, ROLLOUT)).ids).toEqual({ [here]: ["live-1", "live-2"] });
  });

  test("a list of ended ones that fails is a failed read", async () => {
    const service = await serve({ now, workflows: [byHand()] });
    await service.faults([{ kind: "status", status: 500, path: "status=failed", times: 9 }]);
    const { ids, diagnostics } = await read(service, ROLLOUT);
    expect(ids).toEqual({});
    expect(diagnostics).toMatchObject([{ severity: "error", code: "launchdarkly-server", position: { line: 1 } }]);
  });
});

describe("what the profile says of the list without a status", () => {
  const asked = async ({ requests }: Service) =>
    (await requests()).flatMap(({ path, query }) =>
      path.endsWith("/workflows") ? [`${path.split("/")[8]} ${query.status ?? "any"}`] : [],
    );
  const look = (service: Service, head: string | undefined, base: string | undefined, shown: boolean) =>
    read(service, head, base, false, [], { unfilteredListShowsEnded: shown });
  const everything = ["production any", "production completed", "production failed"];
  const served = (unfilteredListShowsEnded: boolean, workflows: Json[] = []) =>
    serve({ now, workflows, options: { unfilteredListShowsEnded } });

  test("saves the lists of ended ones for a document that was removed", async () => {
    const service = await served(true);
    const { diagnostics, restsOnProfile } = await look(service, undefined, ROLLOUT, true);
    expect([await asked(service), diagnostics, restsOnProfile]).toEqual([["production any"], [], true]);
  });

  test.each<[string, string, string | undefined]>([
    ["is new", ROLLOUT, undefined],
    ["is as it was made", ROLLOUT, ROLLOUT],
    ["was edited", ROLLOUT.replace("wait: 2d", "wait: 3d"), ROLLOUT],
    ["asks for another run", workflowYaml({ more: ["run: 2"] }), ROLLOUT],
    ["asks for an earlier run", ROLLOUT, workflowYaml({ more: ["run: 2"] })],
  ])(
    "doesn't save them where a document %s: nothing is started, and no stop lifted, by the profile's word",
    async (_, head, base) => {
      for (const [shown, found] of [
        [true, []],
        [false, [expect.objectContaining({ severity: "warning", code: "service-differs" })]],
      ] as const) {
        const service = await served(shown, [ended({ status: "failed" })].slice(shown ? 1 : 0));
        const { ids, diagnostics, restsOnProfile } = await look(service, head, base, true);
        expect([await asked(service), diagnostics, restsOnProfile]).toEqual([everything, found, false]);
        expect(ids).toEqual({ [here]: shown ? [] : ["live-1"] });
      }
    },
  );

  test("nor where one of its workflows is listed", async () => {
    for (const head of [ROLLOUT, undefined]) {
      const service = await served(true, [liveWorkflow(), liveWorkflow({ id: "live-2" })]);
      await look(service, head, ROLLOUT, true);
      expect(await asked(service)).toEqual(everything);
    }
  });

  test("is seen to be wrong: what was left out is read after all, and the plan says so", async () => {
    const gone = workflowYaml({ environments: ["staging"] });
    const staging = { project: "storefront", flag: "new-checkout", environment: "staging" };
    const workflows = [ended(), ended({ id: "live-2", from: gone, target: staging })];
    const service = await served(false, workflows);
    const { ids, diagnostics, restsOnProfile } = await look(
      service,
      workflowYaml({ environments: ["production"] }),
      gone,
      true,
    );
    expect(ids).toEqual({ [here]: ["live-1"], [here.replace("production", "staging")]: ["live-2"] });
    expect((await asked(service)).filter((one) => one.startsWith("staging"))).toEqual([
      "staging any",
      "staging any",
      "staging completed",
      "staging failed",
    ]);
    expect(diagnostics).toMatchObject([
      { code: "service-differs", message: expect.stringContaining("leaves ended workflows out") },
    ]);
    expect(restsOnProfile).toBe(false);
  });

  test("is seen to be wrong the other way: nothing more is asked, as without a profile", async () => {
    const service = await served(true, [ended()]);
    const { diagnostics } = await look(service, workflowYaml({ key: "other" }), undefined, false);
    expect([await asked(service), diagnostics]).toMatchObject([
      ["production any"],
      [{ code: "service-differs", message: expect.stringContaining("shows ended workflows") }],
    ]);
  });

  test.each([
    [true, true],
    [false, false],
  ])("says nothing where it is right: %s", async (shown, isSaid) => {
    const service = await served(shown, [ended()]);
    const { ids, diagnostics } = await look(service, ROLLOUT, undefined, isSaid);
    expect([ids, diagnostics]).toEqual([{ [here]: ["live-1"] }, []]);
  });
});

test("one that has ended and is only found by its id says nothing of the list", async () => {
  const other = workflowYaml({ key: "other" });
  const workflows = [ended(), ended({ id: "live-2", from: other })];
  const service = await serve({ now, workflows, options: { unfilteredListShowsEnded: false } });
  const made = [{ target: here, id: "live-1", at: NOW - 5_000 }];
  expect((await read(service, joined(ROLLOUT, other), undefined, false, made)).ids).toEqual({
    [here]: ["live-1", "live-2"],
  });
});

describe("what was made a moment ago, and isn't listed yet, is looked at by its id", () => {
  const madeAt = (age: number, parts: Partial<MadeWorkflow> = {}) => ({
    target: here,
    id: "live-1",
    at: NOW - age,
    ...parts,
  });
  const asked = async (made: MadeWorkflow, isListed: boolean) => {
    const service = await serve({ now, workflows: [liveWorkflow()] });
    const listWorkflows: typeof service.client.listWorkflows = async (...given) => {
      const listed = await service.client.listWorkflows(...given);
      return isListed ? listed : [];
    };
    const client = { ...service.client, listWorkflows };
    const { ids, diagnostics } = await read({ ...service, client }, ROLLOUT, undefined, false, [made]);
    const gets = (await service.requests()).filter(({ path }) => path.startsWith(`${WORKFLOWS}/`));
    return { ids: ids[here], gets: gets.length, diagnostics };
  };

  test.each<[string, MadeWorkflow, boolean, string[], number]>([
    ["is found", madeAt(5_000), false, ["live-1"], 1],
    ["whatever the clock here says", madeAt(-3_600_000), false, ["live-1"], 1],
    ["is gone, where LaunchDarkly has no such id", madeAt(5_000, { id: "live-2" }), false, [], 1],
    ["not after two minutes", madeAt(120_001), false, [], 0],
    ["not on another target", madeAt(5_000, { target: "storefront/banner/production" }), false, [], 0],
    ["not what is listed", madeAt(5_000), true, ["live-1"], 0],
  ])("%s", async (_, made, isListed, ids, gets) => {
    expect(await asked(made, isListed)).toEqual({ ids, gets, diagnostics: [] });
  });

  test("where that can't be told, the target isn't read", async () => {
    const service = await serve({ now });
    await service.faults([{ kind: "status", status: 403, path: `${WORKFLOWS}/live-1`, times: 9 }]);
    const { ids, diagnostics } = await read(service, ROLLOUT, undefined, false, [madeAt(0)]);
    expect(ids).toEqual({});
    expect(diagnostics).toMatchObject([{ severity: "error", code: "launchdarkly-forbidden" }]);
  });
});

describe("a read that fails stops its target, and only that", () => {
  const both = workflowYaml({ environments: ["staging", "production"] });

  test.each<[string, Json]>([
    ["500", { kind: "status", status: 500 }],
    ["a cut connection", { kind: "drop-before" }],
    ["a cut answer", { kind: "truncate" }],
    ["no permission", { kind: "status", status: 403 }],
    ["429 for ever", { kind: "status", status: 429, headers: { "Retry-After": "0.01" } }],
    ["something that isn't JSON", { kind: "status", status: 200, body: "<html>" }],
  ])("after %s", async (_, fault) => {
    const service = await serve({ now }, { budget: 20_000, clock: standingClock() });
    await service.faults([{ ...fault, path: "environments/staging/workflows", times: 9_999 }]);
    const { ids, diagnostics } = await read(service, both);
    expect(ids).toEqual({ [here]: [] });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toContain("storefront/new-checkout/staging: ");
    expect(diagnostics[0]).toMatchObject({
      severity: "error",
      request: expect.stringContaining("/staging/"),
      position: expect.anything(),
    });
  });

  test("templates that can't be read are not no templates", async () => {
    const service = await serve({ now });
    await service.faults([{ kind: "status", status: 500, path: "/templates", times: 9 }]);
    const { live, diagnostics } = await read(service, ROLLOUT, undefined, true);
    expect(live.templates).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: "error", code: "launchdarkly-server" }]);
  });

  test("a host that can't be reached is told once", async () => {
    const { url, close } = await serveAnswers(() => ({}));
    await close();
    const { diagnostics } = await read(serviceAt(url), both);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/1 more request failed for the same reason\.$/),
    ]);
  });

  test("a token that isn't known is told once, and isn't tried again", async () => {
    const service = await serve({ now }, { token: "api-wrong" });
    const { diagnostics, live } = await read(service, both);
    expect(diagnostics.map(({ code }) => code)).toEqual(["launchdarkly-unauthorized"]);
    expect(live.targets.size).toBe(0);
  });
});

describe("a 404 says which of project, flag and environment is not there", () => {
  const elsewhere = (field: string, value: string) =>
    ROLLOUT.replace(new RegExp(`^${field}: .*$`, "m"), `${field}: ${value}`);
  test.each([
    ["project", elsewhere("project", "shop"), "LaunchDarkly has no project `shop`, or the token can't see it."],
    [
      "flag",
      elsewhere("flag", "shop"),
      "LaunchDarkly has no flag `shop` in the project `storefront`, or the token can't see it.",
    ],
    [
      "environment",
      elsewhere("environments", "[shop]"),
      "LaunchDarkly has no environment `shop` in the project `storefront`, or the token can't see it.",
    ],
  ])("%s", async (part, head, message) => {
    const { ids, diagnostics } = await read(await serve({ now }), head);
    expect(ids).toEqual({});
    const lines = { project: 3, flag: 4, environment: 5 };
    expect(diagnostics).toMatchObject([
      { severity: "error", code: `unknown-${part}`, message, position: { line: lines[part as keyof typeof lines] } },
    ]);
  });

  test("a flag and an environment together are no project", async () => {
    const head = elsewhere("flag", "shop").replace("[production]", "[shop]");
    const { diagnostics } = await read(await serve({ now }), head);
    expect(diagnostics).toMatchObject([{ code: "unknown-flag" }]);
  });

  test.each([
    ["flag", elsewhere("flag", "new-chekout"), "Did you mean `new-checkout`?"],
    ["environment", elsewhere("environments", "[prodction]"), expect.stringMatching(/^Did you mean `production`\?/)],
  ])("the nearest %s is named", async (_, head, hint) => {
    const { diagnostics } = await read(await serve({ now }), head);
    expect(diagnostics).toMatchObject([{ hint }]);
  });

  test("of a target whose documents are all removed: a warning, since nothing can be left there", async () => {
    const { diagnostics } = await read(await serve({ now }), undefined, elsewhere("flag", "shop"));
    expect(diagnostics).toMatchObject([{ severity: "warning", code: "target-gone" }]);
  });

  test("but a proxy's 404 is a failure there too", async () => {
    const { url } = await serveAnswers(() => ({ status: 404, body: "<html>" }));
    const { diagnostics } = await read(serviceAt(url), undefined, ROLLOUT);
    expect(diagnostics).toMatchObject([{ severity: "error", code: "launchdarkly-malformed" }]);
  });
});

describe.each([404, 400])("an environment that is gone, answered with %i", (unknownEnvironmentStatus) => {
  const there = () => serve({ now, options: { unknownEnvironmentStatus } });
  const gone = ROLLOUT.replace("[production]", "[gone]");

  test("is named where a document wants something there", async () => {
    const { diagnostics } = await read(await there(), gone);
    expect(diagnostics).toMatchObject([{ severity: "error", code: "unknown-environment", position: { line: 5 } }]);
  });

  test("leaves nothing to delete", async () => {
    const { diagnostics } = await read(await there(), undefined, gone);
    expect(diagnostics).toMatchObject([{ severity: "warning", code: "target-gone" }]);
  });

  test("is named by the catalogue, and not the flag", async () => {
    const { client } = await there();
    const document = readDocuments(gone).workflows[0];
    if (document?.content === undefined) throw new Error("There is no document.");
    const contents = [{ content: document.content.canonical, origin: document.origin }];
    const { diagnostics } = await readCatalogue(client, contents, { flags: new Map() });
    expect(diagnostics).toMatchObject([{ code: "unknown-environment", position: { line: 5 } }]);
  });
});

describe("a service whose lists leave descriptions out", () => {
  test("is asked for each workflow that is called like a document", async () => {
    const workflows = [liveWorkflow(), liveWorkflow({ id: "other", from: workflowYaml({ name: "Other" }) })];
    const bare = workflows.map(({ description: _, ...rest }) => rest);
    const { url, seen } = await serveAnswers(({ url: { pathname } }) =>
      pathname === WORKFLOWS
        ? { body: { items: bare, totalCount: 2 } }
        : { body: workflows.find(({ _id }) => pathname.endsWith(`/${_id}`)) },
    );
    const { live } = await read(serviceAt(url), ROLLOUT);
    expect(
      live.targets.get(here)?.workflows.map(({ id, description }) => [id, description?.includes("[ld-sync:v1 ")]),
    ).toContainEqual(["live-1", true]);
    expect(seen.filter(({ url: { pathname } }) => pathname.endsWith("/other"))).toEqual([]);
  });
});

describe("what names are looked up in", () => {
  const ask = async (service: Service, ...yaml: string[]) => {
    const asking = yaml.flatMap((text) => {
      const { content, origin } = documentOf(text, readDocuments(text).workflows[0]?.target);
      return content === undefined ? [] : [{ content: content.canonical, origin }];
    });
    return readCatalogue(service.client, asking, { flags: new Map(), templates: [] });
  };

  test("is read once, and members only where they are named by email", async () => {
    const service = await serve({ now });
    const { catalogue, diagnostics } = await ask(
      service,
      ROLLOUT,
      workflowYaml({ key: "b" }),
      workflowYaml({ key: "c", environments: ["staging"] }),
    );
    expect(diagnostics).toEqual([]);
    expect([...catalogue.flags.keys()]).toEqual(["storefront/new-checkout"]);
    expect(catalogue.members).toBeUndefined();
    expect((await service.requests()).map(({ path }) => path)).toEqual(["/api/v2/flags/storefront/new-checkout"]);
    const named = await ask(service, workflowYaml({ more: ["maintainer: ada@example.com"] }));
    expect(named.catalogue.members).toHaveLength(2);
  });

  test.each<[string, string, Json, object]>([
    ["an unknown flag", workflowYaml({ flag: "shop" }), {}, { code: "unknown-flag", position: { line: 4 } }],
    [
      "a flag that can't be read",
      ROLLOUT,
      { kind: "status", status: 500, path: "/flags/", times: 9 },
      { code: "launchdarkly-server", position: { line: 4 } },
    ],
    [
      "members that can't be read",
      workflowYaml({ more: ["maintainer: ada@example.com"] }),
      { kind: "status", status: 403, path: "/members" },
      { code: "launchdarkly-forbidden" },
    ],
  ])("with %s is an error", async (_, yaml, fault, expected) => {
    const service = await serve({ now });
    await service.faults("kind" in fault ? [fault] : []);
    expect((await ask(service, yaml)).diagnostics).toMatchObject([
      { severity: "error", hint: expect.any(String), ...expected },
    ]);
  });

  const asking = (condition: string, instruction: string) =>
    workflowYaml({ waits: [] }).replace(
      "stages:",
      `stages:\n  - { conditions: [${condition}], action: [${instruction}] }`,
    );
  const NAMED = asking("{ approval: { teams: [release] } }", "{ segment: beta, serve: on }");
  const paths = async (service: Service) => (await service.requests()).map(({ path }) => path).sort();
  const everything = [
    "/api/v2/flags/storefront/new-checkout",
    "/api/v2/segments/storefront/production",
    "/api/v2/teams",
  ];

  test("holds teams and segments where they are named, each read once", async () => {
    const service = await serve({ now });
    const { catalogue, diagnostics } = await ask(service, NAMED, NAMED.replace("key: new", "key: other"));
    expect(diagnostics).toEqual([]);
    expect(catalogue.teams).toEqual(["release"]);
    expect([...(catalogue.segments ?? [])]).toEqual([["storefront/production", ["beta"]]]);
    expect(await paths(service)).toEqual(everything);
  });

  test("what is known is not read again, and stays known", async () => {
    const service = await serve({ now });
    const { catalogue: known } = await ask(service, NAMED);
    const { content, origin } = documentOf(NAMED);
    if (content === undefined) throw new Error("The document has no content.");
    const again = await readCatalogue(service.client, [{ content: content.canonical, origin }], known);
    expect(again).toEqual({ catalogue: known, diagnostics: [] });
    const staging = { ...content.canonical, environment: "staging" };
    const { catalogue } = await readCatalogue(service.client, [{ content: staging, origin }], known);
    expect(Object.keys(catalogue.flags.get("storefront/new-checkout")?.environments ?? {}).sort()).toEqual([
      "production",
      "staging",
    ]);
    expect(await paths(service)).toEqual(
      [...everything, "/api/v2/flags/storefront/new-checkout", "/api/v2/segments/storefront/staging"].sort(),
    );
  });

  test("of stages that aren't sent nothing is read", async () => {
    const service = await serve({ now });
    const { content, origin } = documentOf(NAMED);
    if (content === undefined) throw new Error("The document has no content.");
    await readCatalogue(service.client, [{ content: content.canonical, origin, from: 1 }], { flags: new Map() });
    expect(await paths(service)).toEqual(["/api/v2/flags/storefront/new-checkout"]);
  });

  test("what the token may not list is a warning, once, and no failure", async () => {
    const service = await serve({ now });
    await service.faults([
      { kind: "status", status: 403, path: "/teams", times: 9 },
      { kind: "status", status: 403, path: "/segments", times: 9 },
    ]);
    const elsewhere = NAMED.replace("key: new", "key: other").replace("[production]", "[staging]");
    const { catalogue, diagnostics } = await ask(service, NAMED, elsewhere);
    expect(diagnostics).toMatchObject([
      { severity: "warning", code: "teams-unchecked", hint: expect.stringContaining("viewing teams") },
      { severity: "warning", code: "segments-unchecked", hint: expect.any(String) },
    ]);
    expect(catalogue.teams).toBe("forbidden");
    expect([...(catalogue.segments?.values() ?? [])]).toEqual(["forbidden", "forbidden"]);
  });

  test.each(["teams", "segments"])("%s that can't be read for another reason are an error", async (what) => {
    const service = await serve({ now });
    await service.faults([{ kind: "status", status: 500, path: `/${what}`, times: 9 }]);
    const { catalogue, diagnostics } = await ask(service, NAMED);
    expect(diagnostics).toMatchObject([{ severity: "error", code: "launchdarkly-server" }]);
    expect(what === "teams" ? catalogue.teams : catalogue.segments?.size).toBe(what === "teams" ? undefined : 0);
  });

  test("a flag that is named as a prerequisite is read too, and one that isn't there is an error on its line", async () => {
    const service = await serve({ now });
    const read = (key: string) => {
      const text = asking("", `{ kind: addPrerequisite, key: ${key}, variationId: x }`);
      const { workflows } = readRevision(
        [{ path: ".launchdarkly/workflows/a.yaml", bytes: new TextEncoder().encode(text) }],
        ".launchdarkly",
        "head",
      );
      const all = workflows.flatMap(({ content, origin }) => (content ? [{ content: content.canonical, origin }] : []));
      return readCatalogue(service.client, all, { flags: new Map() });
    };
    const { catalogue, diagnostics } = await read("colour");
    expect(diagnostics).toEqual([]);
    expect([...catalogue.flags.keys()].sort()).toEqual(["storefront/colour", "storefront/new-checkout"]);
    expect((await read("color")).diagnostics).toMatchObject([
      {
        code: "unknown-flag",
        message: expect.stringContaining("no flag `color`"),
        hint: "Did you mean `colour`?",
        position: { line: 8 },
      },
    ]);
  });

  test("an environment that the flag doesn't have is one too", async () => {
    const { url } = await serveAnswers(() => ({ body: { key: "new-checkout", variations: [], environments: {} } }));
    const { diagnostics } = await ask(serviceAt(url), workflowYaml({ environments: ["constructor"] }));
    expect(diagnostics).toMatchObject([{ code: "unknown-environment", position: { line: 5 } }]);
  });
});

test("the time is LaunchDarkly's", async () => {
  const { live } = await read(await serve({ now }, { clock: standingClock() }), joined(ROLLOUT));
  expect(live.now).toBe(NOW);
});
