// Documents in memory → how long reading, planning and reporting them takes, as a line of JSON. Bundled and run by run.mjs; nothing is asked or written.
import { standardConfiguration } from "../src/configuration/configuration.ts";
import { readRevision } from "../src/configuration/revision.ts";
import { targetHash } from "../src/documents/canonical/hash.ts";
import { parseFlag, parseWorkflow } from "../src/launchdarkly/parse.ts";
import type { DesiredWorkflow } from "../src/model/document.ts";
import type { LiveTarget } from "../src/model/live.ts";
import { targetName } from "../src/model/target.ts";
import { assemble } from "../src/planning/assemble/assemble.ts";
import { decide, groupByTarget } from "../src/planning/decide/decide.ts";
import { withMarker, workflowMarkerText } from "../src/planning/ownership/marker.ts";
import { ledgerFrom } from "../src/planning/scope/ledger.ts";
import { templateSubjects, workflowSubjects } from "../src/planning/scope/subjects.ts";
import { planPage } from "../src/reporting/html/page.ts";
import { planMarkdown } from "../src/reporting/markdown/plan.ts";
import { fileTexts, flagSeed } from "./world.mjs";

const [count = 0, change = ""] = [Number(process.argv[2]), process.argv[3]];
const directory = ".launchdarkly";
const owners = { owner: "acme/storefront", formerOwners: [] };

/** In milliseconds: as a clock tells, and of the processor. */
const phases: Record<string, { elapsed: number; cpu: number }> = {};

function measured<Result>(name: string, work: () => Result): Result {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(used);
  phases[name] = { elapsed: performance.now() - begun, cpu: (user + system) / 1000 };
  return result;
}

function filesOf(waitOf: (number: number) => number) {
  return fileTexts(count, waitOf).map((text, index) => ({
    path: `${directory}/workflows/${index}.yaml`,
    bytes: new TextEncoder().encode(text),
  }));
}

/** As LaunchDarkly would list what a document has made. */
function liveOf({ key, run, target, content }: DesiredWorkflow) {
  if (content === undefined) throw new Error(`${key} has no content.`);
  const { hash, stageHashes, canonical } = content;
  const marker = workflowMarkerText({
    ...{ owner: owners.owner, key, run, from: 0, hash, stages: stageHashes },
    at: targetHash(target),
  });
  return parseWorkflow(
    {
      _id: `id-of-${key}`,
      name: canonical.name,
      description: withMarker(undefined, marker),
      _execution: { status: "active" },
      _creationDate: Date.now(),
      stages: (canonical.stages ?? []).map(({ name }) => ({ name, _execution: { status: "pending" } })),
    },
    target,
  );
}

const head = filesOf(() => 2);
const base = change === "new" ? [] : filesOf((number) => (change === "tenth" && number % 10 === 0 ? 3 : 2));
const flags = new Map(
  Array.from({ length: count }, (_, number) => [`p/flag-${number}`, parseFlag(flagSeed(number), "p")]),
);
const atHead = measured("read", () => readRevision(head, directory, "head"));
const atBase = measured("readBase", () => readRevision(base, directory, "base"));
const live = new Map(atBase.workflows.map((document) => [targetName(document.target), liveOf(document)]));
const plan = measured("plan", () => {
  const ledger = ledgerFrom({ ...atBase, name: "base" });
  const compared = { head: atHead, ledger, into: atBase, scope: "changed" as const };
  const workflows = workflowSubjects(compared);
  const subjects = { workflows, templates: templateSubjects(compared) };
  const targets = new Map<string, LiveTarget>(
    [...groupByTarget(workflows)].flatMap(([name, [first]]) =>
      first === undefined ? [] : [[name, { target: first.target, workflows: [live.get(name) ?? []].flat() }]],
    ),
  );
  const now = Date.now();
  return assemble({
    ...{ subjects, owners, now, head: atHead, base: ledger, diagnostics: [], compiled: [] },
    decisions: decide(subjects, { now, targets, templates: [] }, owners),
    catalogue: { flags, members: [], teams: "forbidden", segments: new Map(), templates: [] },
    policies: standardConfiguration,
    description: { tool: "0", instance: owners.owner, base: "base", head: "head", scope: "changed" },
  });
});
measured("markdown", () => planMarkdown(plan, undefined, { limit: 60_000 }));
const pageBytes = measured("page", () => {
  let written = 0;
  for (const piece of planPage(plan)) written += Buffer.byteLength(piece);
  return written;
});
const { length: operations } = plan.operations;
console.log(JSON.stringify({ phases, operations, pageBytes }));
