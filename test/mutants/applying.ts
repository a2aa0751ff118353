// Applying: nothing is lost, doubled, or touched that isn't ours, whichever request fails.
import type { MutantGroup } from "./mutant.ts";

const applier = "src/applying/applier.ts";
const apply = "src/applying/apply.ts";
const creating = "src/applying/creating.ts";
const removing = "src/applying/removing.ts";
const replacing = "src/applying/replacing.ts";
const template = "src/applying/templates.ts";
const deduping = "src/applying/deduping.ts";
const workflows = "src/applying/workflows.ts";
const sending = "src/applying/sending.ts";

const creates: MutantGroup = {
  tests: ["test/applying/creating.test.ts", "test/applying/apply.test.ts"],
  mutants: [
    {
      name: "a request that may have been carried out counts as failed",
      file: applier,
      search: 'error.ambiguous ? "unknown" : "failed"',
      replace: '"failed"',
      breaks: "What may be there is told to be absent.",
    },
    {
      name: "a request that may have been carried out counts as not sent",
      file: applier,
      search: "wrote: error.ambiguous",
      replace: "wrote: false",
      breaks: "The exit code says that nothing was written.",
    },
    {
      name: "creates go on where LaunchDarkly drops the marker",
      file: applier,
      search: "return applier.createsStopped === undefined ? create()",
      replace: "return true ? create()",
      breaks: "Workflows are made that nobody can find again.",
    },
    {
      name: "all creates are sent at once",
      file: applier,
      search: "await Promise.race([applier.firstCreate, applier.ending]);",
      replace: "",
      breaks: "Workflows are made that nobody can find again, as many as there are.",
    },
    {
      name: "an operation begins after the run was ended",
      file: apply,
      search: "if (stop?.aborted) return notBegun(operation);",
      replace: "",
      breaks: "A cancelled job goes on to write.",
      tests: ["test/scenarios/cancelled.test.ts"],
    },
    {
      name: "what is cut off counts as not begun",
      file: apply,
      search: "return begun.has(operation.id)",
      replace: "return false",
      breaks: "What may be there is told to be absent.",
      tests: ["test/scenarios/cancelled.test.ts"],
    },
    {
      name: "an unexpected error ends the whole apply",
      file: apply,
      search: ".catch((error: unknown) => unexpected(operation, error));",
      replace: ";",
      breaks: "What became of the other operations is not told.",
    },
    {
      name: "an answer without our marker is taken",
      file: creating,
      search: "if (holdsMarkerOf(String(body.description), workflow.description))",
      replace: "if (true)",
      breaks: "A workflow is made that nobody can find again.",
    },
    {
      name: "what has lost its marker stays",
      file: creating,
      search: "const isGone = await takeBack(workflow, applier).catch(() => false);",
      replace: "const isGone = true;",
      breaks: "A workflow runs that nobody can find again.",
    },
    {
      name: "what could not be taken back is told to be gone",
      file: creating,
      search: ".catch(() => false)",
      replace: ".catch(() => true)",
      breaks: "A workflow runs that nobody looks for.",
    },
    {
      name: "a create is sent again without looking",
      file: creating,
      search: "const found = await look(target, body, applier);",
      replace: 'const found = await Promise.resolve<Found>({ kind: "not-there" });',
      breaks: "A workflow is made twice.",
    },
    {
      name: "a create is sent again where nothing can be read",
      file: creating,
      search: 'attempt > 1 || found.kind === "unreadable"',
      replace: "attempt > 1",
      breaks: "A workflow is made twice.",
    },
    {
      name: "a create is sent a third time",
      file: creating,
      search: 'attempt > 1 || found.kind === "unreadable"',
      replace: 'attempt > 2 || found.kind === "unreadable"',
      breaks: "Requests are sent as long as the service is down.",
    },
    {
      name: "a refused create is sent again",
      file: creating,
      search: "if (!isAmbiguous(error)) throw error;",
      replace: "",
      breaks: "A request that was answered is sent again.",
    },
    {
      name: "what has run at once is not looked for",
      file: creating,
      search: '([undefined, "completed", "failed"] as const)',
      replace: "[undefined]",
      breaks: "A workflow that has run at once runs twice.",
    },
    {
      name: "what is made late is not waited for",
      file: creating,
      search: "const until = Date.now() + patience.lookFor;\n  const isIt",
      replace: "const until = Date.now();\n  const isIt",
      breaks: "A workflow is made twice where lists lag behind.",
    },
    {
      name: "a list that fails says that nothing is there",
      file: creating,
      search: 'listed.includes(undefined) ? "unreadable" : "not-there"',
      replace: '"not-there"',
      breaks: "A workflow is made twice.",
    },
    {
      name: "a template that doesn't fit any more is used",
      file: creating,
      search: "?? ready;\n}",
      replace: "&& ready;\n}",
      breaks: "A workflow is made that does something else than was reviewed.",
    },
    {
      name: "what was found by its marker counts as this run's own",
      file: creating,
      search: 'return { kind: "created", workflow: found.workflow, found: true }',
      replace: 'return { kind: "created", workflow: found.workflow, found: false }',
      breaks: "A workflow is deleted by an id that this run was never given.",
    },
    {
      name: "a template that can't be tried counts as written",
      file: sending,
      search: 'const parts = { status: "failed" as const, wrote: false };',
      replace: "const parts = {};",
      breaks: "The exit code says that something was written.",
    },
  ],
};

const removals: MutantGroup = {
  tests: ["test/applying/replacing.test.ts"],
  mutants: [
    {
      name: "a marked workflow is deleted as an adopted one",
      file: removing,
      search: 'adopted\n    ? reading.kind === "none"',
      replace: "adopted\n    ? true",
      breaks: "A workflow is deleted that somebody else has taken over.",
    },
    {
      name: "another owner's workflow is deleted",
      file: removing,
      search: "isOurs(owners, reading.marker.owner) &&\n",
      replace: "",
      breaks: "What isn't ours is deleted.",
    },
    {
      name: "a copied workflow is deleted",
      file: removing,
      search: "reading.marker.at === targetHash(target) &&\n",
      replace: "",
      breaks: "What isn't ours is deleted.",
    },
    {
      name: "a workflow of other content is deleted",
      file: removing,
      search: " &&\n      reading.marker.hash === planned.hash;",
      replace: ";",
      breaks: "Something else is deleted than was reviewed.",
    },
    {
      name: "an ended workflow is deleted",
      file: removing,
      search: 'if (kind === "ended") return { kind };',
      replace: "",
      breaks: "The memory that makes a revert harmless is deleted.",
    },
    {
      name: "a workflow that has begun is replaced",
      file: removing,
      search: "expected !== undefined && now.progress !== expected",
      replace: "false",
      breaks: "A rollout that began since the review is thrown back.",
    },
    {
      name: "stages of earlier runs don't count before a delete",
      file: removing,
      search: 'const from = reading.kind === "workflow" ? reading.marker.from : 0;',
      replace: "const from = 0;",
      breaks: "A run that began in the middle can never be replaced.",
    },
    {
      name: "a delete whose answer was lost counts as failed",
      file: removing,
      search: "(error.ambiguous || [",
      replace: "([",
      breaks: "What is gone is told to be there.",
    },
    {
      name: "a workflow that has just ended can't be left alone",
      file: removing,
      search: 'after?.kind === "ended" ? { kind: "ended" } : undefined',
      replace: "undefined",
      breaks: "A stop fails although nothing is left to stop.",
    },
    {
      name: "a refused delete counts as done",
      file: removing,
      search: 'after?.kind === "ended" ? { kind: "ended" } : undefined',
      replace: 'after === undefined ? undefined : { kind: "ended" }',
      breaks: "What goes on is told to have ended.",
    },
    {
      name: "what was kept isn't looked at before a dedupe",
      file: workflows,
      search: 'if (keeping === undefined || keeping.kind === "missing" || keeping.kind === "not-ours")',
      replace: "if (keeping === undefined)",
      breaks: "The only workflow that is left is deleted.",
    },
    {
      name: "a dedupe goes on after a delete that it may not make",
      file: workflows,
      search: 'if (removed.kind === "not-ours")\n        return outcome(operation, "failed"',
      replace: 'if (false)\n        return outcome(operation, "failed"',
      breaks: "Two workflows stay active, and nobody is told.",
    },
    {
      name: "a workflow that changed hands counts as deleted",
      file: workflows,
      search: 'if (removed.kind === "not-ours")\n      return outcome(operation, "pending"',
      replace: 'if (false)\n      return outcome(operation, "pending"',
      breaks: "What goes on is told to be gone.",
    },
  ],
};

const replaces: MutantGroup = {
  tests: ["test/applying/replacing.test.ts"],
  mutants: [
    {
      name: "the new workflow is made though the old one has moved on",
      file: replacing,
      search: 'before.kind !== "active" || before.progress !== operation.progress',
      replace: "false",
      breaks: "A rollout that began since the review runs beside its successor.",
    },
    {
      name: "the new workflow is made beside one that has ended",
      file: replacing,
      search: 'before.kind !== "active" || before.progress !== operation.progress',
      replace: 'before.kind === "active" && before.progress !== operation.progress',
      breaks: "A rollout that has ended since the review runs again.",
    },
    {
      name: "the old workflow is deleted though it began",
      file: replacing,
      search: "const removed = await removeWorkflow(target, old, applier, operation.progress);",
      replace: "const removed = await removeWorkflow(target, old, applier);",
      breaks: "A rollout that began while its successor was made is thrown back.",
    },
    {
      name: "with delete-first the old workflow is deleted though it began",
      file: replacing,
      search: "const removed = await removeWorkflow(operation.target, old, applier, operation.progress);",
      replace: "const removed = await removeWorkflow(operation.target, old, applier);",
      breaks: "A rollout that began since the review is thrown back.",
    },
    {
      name: "with delete-first something is made in the place of what is gone",
      file: replacing,
      search: 'if (removed.kind !== "deleted") return movedOn(operation, removed);',
      replace: 'if (removed.kind !== "deleted" && removed.kind !== "missing") return movedOn(operation, removed);',
      breaks: "What somebody stopped by hand starts again.",
    },
    {
      name: "the successor stays beside an old one that began",
      file: replacing,
      search: "if (!(found ? await isRemoved(operation, made, applier) : await takeBack(made, applier)))",
      replace: "if (false)",
      breaks: "Two workflows of one document run.",
    },
    {
      name: "a successor that has begun is deleted",
      file: replacing,
      search: 'if (progressOf(workflow, 0, client.now()).kind !== "waiting")',
      replace: "if (false)",
      breaks: "A stage that has run is taken for one that has not.",
    },
    {
      name: "a successor that was found is deleted without looking",
      file: replacing,
      search: "found ? await isRemoved(operation, made, applier) : await takeBack(made, applier)",
      replace: "await takeBack(made, applier)",
      breaks: "A workflow is deleted that somebody else has taken over.",
    },
    {
      name: "two workflows are not told as doubled",
      file: replacing,
      search: 'case "not-ours":\n        return doubled(',
      replace: 'case "not-ours":\n        return outcome(operation, "failed", ',
      breaks: "Nobody is told that two workflows run.",
    },
  ],
};

const templates: MutantGroup = {
  tests: ["test/applying/templates.test.ts"],
  mutants: [
    {
      name: "a template that has appeared is replaced",
      file: template,
      search: 'operation.kind === "create" && live !== undefined',
      replace: "false",
      breaks: "A template that somebody has made since is deleted.",
    },
    {
      name: "a template of other content is deleted",
      file: template,
      search: " &&\n    reading.marker.hash === liveHash\n",
      replace: "\n",
      breaks: "Something else is deleted than was reviewed.",
    },
    {
      name: "another owner's template is deleted",
      file: template,
      search: "isOurs(owners, reading.marker.owner) &&\n",
      replace: "",
      breaks: "What isn't ours is deleted.",
    },
    {
      name: "a marked template is deleted as an adopted one",
      file: template,
      search: 'if (liveHash === undefined) return reading.kind === "none";',
      replace: "if (liveHash === undefined) return true;",
      breaks: "A template is deleted that somebody else has taken over.",
    },
    {
      name: "a template that waited for its turn isn't looked at again",
      file: template,
      search: "(waits && (await movedOn(operation, applier))) ||",
      replace: "",
      breaks: "A template is deleted that somebody has changed since the look.",
    },
    {
      name: "a refused template is not put back",
      file: template,
      search: 'return created.status === "unknown" ? created : putBack(operation, created, applier);',
      replace: "return created;",
      breaks: "A template is lost.",
    },
    {
      name: "a template is put back beside one that may be there",
      file: template,
      search: 'return created.status === "unknown" ? created : putBack(operation, created, applier);',
      replace: "return putBack(operation, created, applier);",
      breaks: "The old template takes the place of the new one.",
    },
    {
      name: "a template whose delete failed is created",
      file: template,
      search: 'if (removed.status !== "done") return removed;',
      replace: "",
      breaks: "A request is sent that can't be carried out.",
    },
    {
      name: "a template's create is sent again without looking",
      file: template,
      search: "const there = await look(body, applier);",
      replace: "const there = await Promise.resolve<boolean | undefined>(false);",
      breaks: "A template that was made is told to have failed.",
    },
    {
      name: "an answer without a template's marker is taken",
      file: template,
      search: "if (isMadeFrom(body, template))\n        return outcome",
      replace: "if (true)\n        return outcome",
      breaks: "A template is made that nobody can find again.",
    },
    {
      name: "a template as wanted is made again",
      file: template,
      search: "if (body !== undefined && isMadeFrom(body, live))",
      replace: "if (false)",
      breaks: "Matrix jobs that share a template undo each other's.",
    },
    {
      name: "templates are made while the first create is under way",
      file: template,
      search: "if (body !== undefined) await firstCreate;",
      replace: "",
      breaks: "Nothing: a create waits for its turn anyway.",
      equivalent:
        "It only spares requests: what waits for its turn looks at its template again, right before the DELETE.",
    },
  ],
};

const dedupes: MutantGroup = {
  tests: ["test/applying/settling.test.ts", "test/applying/replacing.test.ts"],
  mutants: [
    {
      name: "doubles of other keys are deleted at the end of an apply",
      file: deduping,
      search: "managed.filter(({ marker }) => marker.key === key)",
      replace: "managed",
      breaks: "Another document's workflow is deleted.",
    },
    {
      name: "what wasn't written is deduplicated",
      file: deduping,
      search: 'operation.object === "workflow" && makes && wrote && doubled !== true',
      replace: 'operation.object === "workflow" && makes && doubled !== true',
      breaks: "Workflows are deleted on targets that this run had nothing to do with.",
    },
    {
      name: "what is told to be doubled is deduplicated in the same run",
      file: deduping,
      search: " && doubled !== true;",
      replace: ";",
      breaks: "A workflow is deleted that was refused to be deleted a moment ago.",
    },
  ],
};

export const applying: readonly MutantGroup[] = [creates, removals, replaces, templates, dedupes];
