// A revision judged by itself, as `validate` and a run without a token do it: with what was there before, it says the same as a plan would.
import { expect, test } from "vitest";
import { readRevision } from "../../src/configuration/revision.ts";
import { judgedRevision } from "../../src/pipeline/policies.ts";
import { file } from "../documents/reading.ts";
import { workflowYaml } from "../fixtures/documents.ts";
import { liveWorkflow, planFor } from "../planning/world.ts";
import { configurationPath, onePolicy } from "../policies/configured.ts";

const revisionOf = (yaml: string, policy: string) =>
  readRevision(
    [file(policy, configurationPath), file(yaml, ".launchdarkly/workflows/a.yaml")],
    ".launchdarkly",
    "head",
  );

/** Severities of what breaks policies; `before` is what was merged. */
async function judged(head: string, policy: string, before?: string): Promise<string[]> {
  const { diagnostics } = await judgedRevision(revisionOf(head, policy), async () =>
    before === undefined ? undefined : revisionOf(before, policy),
  );
  return diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}

const planned = (head: string, policy: string, base: string) =>
  planFor({ head, base, live: [liveWorkflow({ from: base })], configuration: policy }).diagnostics.map(
    ({ severity, code }) => `${severity} ${code}`,
  );

const described = (more: readonly string[] = []) => workflowYaml({ more: ["description: Why.", ...more] });
const plain = workflowYaml();
const needed = onePolicy("{ required: [description], properties: { protect: { const: true } } }");

test("a change that takes away what a policy asks for is an error, also where nothing is sent of it", async () => {
  const whole = described(["protect: true"]);
  for (const head of [described(), workflowYaml({ more: ["protect: true"] })]) {
    expect(planned(head, needed, whole)).toEqual(["error policy"]);
    expect(await judged(head, needed, whole)).toEqual(["error policy"]);
  }
});

test("what was so before stays so without an error", async () => {
  const renamed = plain.replace(/^name: .*$/m, "name: Another name");
  expect(renamed).not.toBe(plain);
  expect(planned(renamed, needed, plain)).toEqual([]);
  expect(await judged(renamed, needed, plain)).toEqual(["warning policy", "warning policy"]);
  expect(await judged(plain, needed, plain)).toEqual(["warning policy", "warning policy"]);
});

test("stages that stay as they are aren't judged anew for a text", async () => {
  const none = onePolicy("{ properties: { stages: false } }");
  expect(planned(described(), none, plain)).toEqual([]);
  expect(await judged(described(), none, plain)).toEqual(["warning policy"]);
  const edited = workflowYaml({ waits: ["3d"] });
  expect(await judged(edited, none, plain)).toEqual(["error policy"]);
});

test("nothing is said of stages that nobody sends: what was made is gone", () => {
  const asked = onePolicy("{ required: [description], properties: { stages: { maxItems: 2 } } }");
  const [one, two] = [described(), workflowYaml({ waits: ["3d", "4d", "5d"] })];
  const { diagnostics, operations } = planFor({ head: two, base: one, configuration: asked });
  expect(operations).toEqual([]);
  const ofPolicies = diagnostics.filter(({ code }) => code === "policy");
  expect(ofPolicies.map(({ message }) => message)).toEqual(["Policy `one`: `description` is missing."]);
});

test("what takes something over isn't judged, and what has taken it over is", async () => {
  const adopting = workflowYaml({ more: ["adopt: { production: 0a1b2c3d4e5f607182930415 }"] });
  expect(await judged(adopting, needed, undefined)).toEqual([]);
  expect(await judged(adopting, needed, plain)).toEqual([]);
  const edited = workflowYaml({ waits: ["3d"], more: ["adopt: { production: 0a1b2c3d4e5f607182930415 }"] });
  expect(await judged(edited, needed, adopting)).toEqual(["error policy", "error policy"]);
});

test("a former key that is given up counts", async () => {
  const byKey = onePolicy("false", "match: key:old-*");
  const base = workflowYaml({ key: "new", more: ["formerKeys: [old-one]"] });
  const edited = workflowYaml({ key: "new", waits: ["3d"] });
  expect(await judged(edited, byKey, base)).toEqual(["error policy"]);
  expect(await judged(edited, byKey, undefined)).toEqual([]);
});

test("of many documents the first hundred findings are told, and what was there before is asked for once", async () => {
  const policies = onePolicy("{ required: [description], properties: { protect: { const: true } } }");
  const yaml = Array.from({ length: 120 }, (_, index) => workflowYaml({ key: `rollout-${index}` }));
  let asked = 0;
  const { diagnostics } = await judgedRevision(revisionOf(yaml.join("---\n"), policies), async () => {
    asked++;
    return revisionOf(yaml.slice(0, 60).join("---\n"), policies);
  });
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  expect(counts).toEqual({ error: 101, warning: 101, notice: 0 });
  const more = diagnostics.filter(({ message }) => message.includes("more places"));
  expect(more.map(({ severity, message }) => `${severity} ${message}`).sort()).toEqual([
    "error 20 more places break policies.",
    "warning 20 more places break policies.",
  ]);
  expect(asked).toBe(1);
});

test("what was there before isn't asked for where nothing is forbidden", async () => {
  const before = () => Promise.reject(new Error("Nobody needs it."));
  const told = await judgedRevision(
    revisionOf(plain, onePolicy("{ required: [description] }", "severity: warning")),
    before,
  );
  expect(told.diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
});
