// The proof "answers of any shape": LaunchDarkly leaves out what its API documents as optional, and says in words of its own what is
// documented by examples. Nothing crashes, whatever isn't ours stays as it was, and only what the plan let through is sent.

import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "../../src/applying/apply.ts";
import { exportLive } from "../../src/exporting/export.ts";
import type { LaunchDarkly } from "../../src/launchdarkly/client.ts";
import { LaunchDarklyError } from "../../src/launchdarkly/http/error.ts";
import { readProject } from "../../src/launchdarkly/reading/project.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Plan } from "../../src/model/plan.ts";
import { driftOf } from "../../src/pipeline/drift.ts";
import { orphans } from "../../src/planning/decide/orphans.ts";
import { planPage } from "../../src/reporting/html/page.ts";
import { planMarkdown } from "../../src/reporting/markdown/plan.ts";
import { diagnosticsText, outcomesText, type Paint, planText } from "../../src/reporting/text.ts";
import { ownersOf, plan } from "../applying/world.ts";
import { clientOf } from "../launchdarkly/service.ts";
import { worlds } from "../planning/random.ts";
import { readDocuments, type World } from "../planning/world.ts";
import { startGateway } from "../scenarios/gateway.ts";
import {
  holdings,
  nothingIsSentTwiceWithoutLooking,
  nothingThatHasBegunIsMadeAgain,
  onlyOpenOperationsAreSent,
  othersAreUntouched,
} from "./promises.ts";
import { type Answering, altering, answerings } from "./random-answers.ts";
import { inWorld, options, patience } from "./random-service.ts";
import { drawn, figures, longest, sizes } from "./sizes.ts";

const plain = (text: string) => text;
const paint: Paint = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };

/** Of a plan and what became of it, in each form. */
function isTold(made: Plan, outcomes?: readonly Outcome[]): void {
  const texts = [
    planText(made, paint),
    planMarkdown(made, outcomes, { limit: Number.POSITIVE_INFINITY, about: "command line" }),
    [...planPage(made, outcomes)].join(""),
    diagnosticsText(made.diagnostics, paint),
    ...(outcomes === undefined ? [] : [outcomesText(outcomes, paint)]),
  ];
  for (const text of texts)
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object |Invalid Date|TypeError|unexpected/i);
}

/** What is refused is refused in words: any other error is a mistake of ours. */
async function orRefused<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof LaunchDarklyError) return undefined;
    throw error;
  }
}

async function readAll(client: LaunchDarkly, { head, scope: _, ...world }: World): Promise<number> {
  const revisions = { ...(head !== undefined && { head }), ...(world.base !== undefined && { base: world.base }) };
  const all = await plan(client, { ...revisions, scope: "all" });
  isTold(all);
  expect([0, 1, 2]).toContain(driftOf(all).exitCode);
  const project = await orRefused(
    readProject(
      client,
      { project: "storefront" },
      { lookForEnded: "everywhere", concurrency: 4, progress: () => undefined },
    ),
  );
  if (project === undefined) return 0;
  const documents = readDocuments(head);
  const found = orphans({ ...project, documents, owners: ownersOf() });
  const { files, notices } = exportLive({
    ...project,
    existing: documents,
    owners: ownersOf(),
    includeFinished: true,
    version: "0.0.0",
  });
  for (const text of [diagnosticsText([...found, ...notices], paint), ...files.map((file) => file.text)])
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
  for (const { text } of files) readDocuments(text);
  return files.length;
}

/** Whether it can be told of each workflow whose it is and how far. */
function isTelling({ dropped, replaced }: Answering): boolean {
  const telling = ["workflow.description", "workflow.stages", "condition.appliedDate", "condition.executionDate"];
  return !dropped.some((field) => telling.includes(field)) && !replaced.some((field) => field.startsWith("execution."));
}

test(
  "whatever an answer leaves out or calls by another word: no crash, and nothing is touched that isn't ours or wasn't planned",
  async () => {
    const report = figures("answers of any shape");
    const { numRuns } = drawn(sizes.answers);
    const came: Record<string, number> = {};
    let requests = 0;
    let exported = 0;
    await fc.assert(
      fc.asyncProperty(worlds, answerings, options, async (world, answering, choices) =>
        inWorld(world, choices, async (service, clock) => {
          const altered = altering(answering);
          const gateway = await startGateway(service.url, () => ({ altered }));
          try {
            const client = clientOf(gateway.url, { clock, budget: 1_000_000_000 });
            exported += await readAll(client, world);
            const made = await plan(client, world);
            isTold(made);
            const before = await holdings(service);
            const sent = (await service.requests()).length;
            const outcomes = await apply(made, client, ownersOf(), { patience, listsAgain: true });
            isTold(made, outcomes);
            const all = await service.requests();
            requests += all.length;
            const course = {
              plan: made,
              outcomes,
              planned: before,
              before,
              after: await holdings(service),
              requests: all.slice(sent),
            };
            onlyOpenOperationsAreSent(course);
            nothingIsSentTwiceWithoutLooking(course);
            const others = new Map([...before].filter(([, { ours }]) => !ours));
            othersAreUntouched({ before: isTelling(answering) ? before : others, after: course.after });
            if (isTelling(answering)) nothingThatHasBegunIsMadeAgain(course);
            for (const { status } of outcomes) came[status] = (came[status] ?? 0) + 1;
          } finally {
            await gateway.close();
          }
        }),
      ),
      { numRuns },
    );
    expect(exported).toBeGreaterThan(0);
    expect(came.done).toBeGreaterThan(0);
    report({ worlds: numRuns, requests, "files exported": exported, ...came });
  },
  longest,
);
