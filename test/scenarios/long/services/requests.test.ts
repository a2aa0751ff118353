// How many requests a change of one document takes, of each kind: as docs/requests.md has them, and no more.
import { expect, test } from "vitest";
import { page, tableAfter } from "../../../docs/pages.ts";
import { tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configured, search, standardRollout } from "../../../fixtures/documents.ts";
import { type Files, type Request, startWorld } from "../../world.ts";

type Counts = Record<string, number>;

/** Of a column of the table after this marker, by request. */
function documented(marker: string, column: string): Counts {
  const { heading, rows } = tableAfter(page("docs/requests.md"), `<!-- requests ${marker} -->`);
  const index = heading.indexOf(column);
  if (index < 1) throw new Error(`The table of requests ${marker} has no column “${column}”.`);
  return Object.fromEntries(
    rows.flatMap(({ 0: request = "", [index]: count = "" }) =>
      count === "" ? [] : [[request.replaceAll("`", ""), Number(count)]],
    ),
  );
}

/** What a path is about → how the page names it. The first one that fits counts. */
const names: readonly [RegExp, string][] = [
  [/^.*\/workflows\/[^/]+$/, "…/workflows/{workflow}"],
  [/^.*\/workflows$/, "…/workflows"],
  [/^\/api\/v2\/flags\/[^/]+\/[^/]+$/, "flags/{project}/{flag}"],
  [/^\/api\/v2\/projects\/[^/]+\/environments\/[^/]+$/, "environments/{environment}"],
  [/^\/api\/v2\/templates\/[^/]+$/, "templates/{template}"],
  [/^\/(?:api\/v2|repos\/acme\/storefront)\//, ""],
  [/^\/graphql$/, "graphql"],
  [/^git\/(tree|blob)s\/.*$/, "git/$1s/{$1}"],
  [/^compare\/.*$/, "compare/{commits}"],
  [/^commits\/[^/]+/, "commits/{commit}"],
  [/^pulls\/\d+/, "pulls/{pull}"],
  [/^issues\/\d+/, "issues/{pull}"],
  [/^issues\/comments\/\d+$/, "issues/comments/{comment}"],
  [/^deployments\/\d+/, "deployments/{deployment}"],
];

function counted(...runs: readonly (readonly Request[])[]): Counts {
  const counts: Counts = {};
  for (const { method, path, query } of runs.flat()) {
    const name = names.reduce((text, [form, replacement]) => text.replace(form, replacement), path);
    const { status, dryRun } = query;
    const asked = `${status === undefined || !name.endsWith("workflows") ? "" : `?status=${status}`}${dryRun === undefined ? "" : "?dryRun"}`;
    const request = `${method} ${name}${asked}`;
    counts[request] = (counts[request] ?? 0) + 1;
  }
  return counts;
}

function sum(one: Counts, other: Counts): Counts {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)]));
}

const edited = (text: string) => text.replace(/wait: \dd/, "wait: 5d");

test.each<[kind: string, column: string, before: Files, after: Files]>([
  ["workflow", "create", {}, { "workflows/checkout.yaml": checkout }],
  ["workflow", "from a template", { "templates/standard.yaml": standardRollout }, { "workflows/search.yaml": search }],
  ["workflow", "replace", { "workflows/checkout.yaml": checkout }, { "workflows/checkout.yaml": edited(checkout) }],
  ["workflow", "delete", { "workflows/checkout.yaml": checkout }, { "workflows/checkout.yaml": null }],
  ["template", "create", {}, { "templates/standard.yaml": standardRollout }],
  [
    "template",
    "replace",
    { "templates/standard.yaml": standardRollout },
    { "templates/standard.yaml": edited(standardRollout) },
  ],
  ["template", "delete", { "templates/standard.yaml": standardRollout }, { "templates/standard.yaml": null }],
])("a %s: %s", async (kind, column, before, after) => {
  // Another document: a change that removes all there is would be stopped.
  const world = await startWorld({ ...configured, "workflows/banner.yaml": banner, ...before });
  const first = await world.command(["apply", "--yes", "--base", "none"]);
  expect(first.exitCode, first.stdout).toBe(0);
  // What was made a moment ago is asked for by its id.
  await world.clock("2m");
  await world.write(after);
  const plan = await world.command(["plan"]);
  const apply = await world.command(["apply", "--yes"]);
  expect([plan.exitCode, apply.exitCode], plan.stdout + apply.stdout).toEqual([2, 0]);
  const ofPlan = documented(`of a ${kind}'s plan`, column);
  expect(counted(plan.launchDarkly)).toEqual(ofPlan);
  expect(counted(apply.launchDarkly)).toEqual(sum(ofPlan, documented(`of a ${kind}'s apply`, column)));
  const again = await world.command(["plan"]);
  expect([again.exitCode, again.launchDarkly]).toEqual([0, []]);
});

test("a pull request, its later push and its merge, on GitHub", async () => {
  const world = await startWorld({ ...configured, "workflows/checkout.yaml": checkout });
  await world.applyAll();
  await world.commit("edit", { "workflows/checkout.yaml": edited });
  const opened = await world.openPullRequest("edit");
  const first = await world.run(opened, { token: tokens.reader });
  await world.commit("edit", { "workflows/checkout.yaml": (text) => text.replace("wait: 5d", "wait: 6d") });
  const later = await world.run(await world.synchronize(opened.pull), { token: tokens.reader });
  const merge = await world.run((await world.merge(opened.pull)).push);
  expect([first.exitCode, later.exitCode, merge.exitCode]).toEqual([0, 0, 0]);
  expect(counted(first.github)).toEqual(documented("to GitHub", "first plan"));
  expect(counted(later.github)).toEqual(documented("to GitHub", "later plan"));
  expect(counted(merge.github)).toEqual(documented("to GitHub", "merge"));
});
