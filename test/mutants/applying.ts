// Applying: nothing is lost, doubled, or touched that isn't ours, whichever request fails.
import type { MutantGroup } from "./mutant.ts";

const ownership = "src/planning/ownership/classify.ts";
const writtenTargets = "src/applying/written-targets.ts";
const postTemplate = "src/applying/steps/post-template.ts";
const lookAtTemplate = "src/applying/steps/look-at-template.ts";
const replaceTemplate = "src/applying/courses/replace-template.ts";
const createTemplate = "src/applying/courses/create-template.ts";
const replaceCourse = "src/applying/courses/replace-workflow.ts";
const deleteCourse = "src/applying/courses/delete-workflow.ts";
const dedupeCourse = "src/applying/courses/dedupe-workflows.ts";
const removal = "src/applying/steps/remove-workflow.ts";
const body = "src/applying/steps/workflow-body.ts";
const posting = "src/applying/steps/post-workflow.ts";
const sentStages = "src/applying/steps/sent-stages.ts";
const outcomes = "src/applying/steps/outcomes.ts";
const carryOut = "src/applying/carry-out.ts";
const applier = "src/applying/steps/applier.ts";
const apply = "src/applying/apply.ts";
const answers = "src/launchdarkly/parse.ts";
const templateUse = "src/resolving/template-use.ts";
const templateChecks = ["test/planning/assemble/template-checks.test.ts"];

const creates: MutantGroup = {
  tests: ["test/applying/creating.test.ts", "test/applying/apply.test.ts"],
  mutants: [
    {
      name: "a request that may have been carried out counts as failed",
      file: outcomes,
      search: 'error.ambiguous ? "unknown" : "failed"',
      replace: '"failed"',
      breaks: "What may be there is told to be absent.",
      tests: ["test/applying/replacing.test.ts", "test/applying/templates.test.ts"],
    },
    {
      name: "a request that may have been carried out counts as not sent",
      file: outcomes,
      search: "wrote: error.ambiguous",
      replace: "wrote: false",
      breaks: "The exit code says that nothing was written.",
      tests: ["test/applying/replacing.test.ts", "test/applying/templates.test.ts"],
    },
    {
      name: "creates go on where LaunchDarkly drops the marker",
      file: applier,
      search: "if (applier.createsStopped !== undefined) end(",
      replace: "if (false) end(",
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
      tests: ["test/applying/apply.test.ts"],
    },
    {
      name: "what is cut off counts as not begun",
      file: apply,
      search: "return begun.has(operation.id)",
      replace: "return false",
      breaks: "What may be there is told to be absent.",
      tests: ["test/scenarios/long/action/cancelled.test.ts"],
    },
    {
      name: "an unexpected error ends the whole apply",
      file: carryOut,
      search: "return unexpected(operation, error);",
      replace: "throw error;",
      breaks: "What became of the other operations is not told.",
    },
    {
      name: "an answer without our marker is taken",
      file: posting,
      search: "if (wrong === undefined) return workflow;",
      replace: "return workflow;",
      breaks: "A workflow is made that nobody can find again.",
    },
    {
      name: "what has lost its marker stays",
      file: posting,
      search: "const isGone = await takeBack(workflow, applier).catch(() => false);",
      replace: "const isGone = true;",
      breaks: "A workflow runs that nobody can find again.",
    },
    {
      name: "what could not be taken back is told to be gone",
      file: posting,
      search: ".catch(() => false)",
      replace: ".catch(() => true)",
      breaks: "A workflow runs that nobody looks for.",
    },
    {
      name: "a create is sent again without looking",
      file: posting,
      search: "const seen = await findPosted(operation, body, applier);",
      replace: 'const seen = await Promise.resolve<Found<LiveWorkflow>>({ kind: "not-there" });',
      breaks: "A workflow is made twice.",
    },
    {
      name: "a create is sent again where nothing can be read",
      file: posting,
      search: "if (!isReadable || attempt > 1 ||",
      replace: "if (attempt > 1 ||",
      breaks: "A workflow is made twice.",
    },
    {
      name: "a create is sent a third time",
      file: posting,
      search: "if (!isReadable || attempt > 1 ||",
      replace: "if (!isReadable || attempt > 2 ||",
      breaks: "Requests are sent as long as the service is down.",
    },
    {
      name: "a refused create is sent again",
      file: posting,
      search: "if (attempt === 1 && !mayBeMade(error)) throw error;",
      replace: "",
      breaks: "A request that was answered is sent again.",
    },
    {
      name: "what has run at once is not looked for",
      file: posting,
      search: "isLast ? [undefined, ...endedStatuses] : [undefined]",
      replace: "[undefined]",
      breaks: "A workflow that has run at once runs twice.",
    },
    {
      name: "what is made late is not waited for",
      file: applier,
      search: "const until = Date.now() + longest;",
      replace: "const until = Date.now();",
      breaks: "A workflow is made twice where lists lag behind.",
    },
    {
      name: "a list that fails says that nothing is there",
      file: posting,
      search: "return lists.includes(undefined) || described === undefined ? undefined : {};",
      replace: "return {};",
      breaks: "A workflow is made twice.",
    },
    {
      name: "what a list shows without a description isn't this run's",
      file: posting,
      search: "const found = described?.find(isIt);",
      replace: "const found = described && listed.find(isIt);",
      breaks: "A workflow is made twice where lists leave descriptions out.",
    },
    {
      name: "a parameter of which it isn't said whether it is valid counts as valid",
      file: answers,
      search: 'if (typeof valid !== "boolean") return [];',
      replace: "if (valid === false) return [];",
      breaks: "A workflow is made that doesn't fit its flag.",
      tests: templateChecks,
    },
    {
      name: "what LaunchDarkly doesn't name of a template fits",
      file: templateUse,
      search: "if (about.length === 0) return own;",
      replace: "",
      breaks: "A workflow is made that doesn't fit its flag.",
      tests: templateChecks,
    },
    {
      name: "one that is not valid is overlooked where another of the same name is",
      file: templateUse,
      search: '"content" in found && found.content === content && report.path === path',
      replace: '"content" in found && kindOf(found.content) === kindOf(content ?? {}) && report.path === path',
      breaks: "A workflow is made that doesn't fit its flag.",
      tests: templateChecks,
    },
    {
      name: "a template that doesn't fit any more is used",
      file: body,
      search: "endIfInapplicable(operation, invalidParameters(parameters, objects(body.parameters)));",
      replace: "",
      breaks: "A workflow is made that does something else than was reviewed.",
    },
    {
      name: "what was found by its marker counts as this run's own",
      file: posting,
      search: "return { workflow: asSent(operation, seen.found, applier), found: true, ",
      replace: "return { workflow: seen.found, found: false, ",
      breaks: "A workflow is deleted by an id that this run was never given.",
    },
  ],
};

const removals: MutantGroup = {
  tests: ["test/applying/replacing.test.ts"],
  mutants: [
    {
      name: "a marked workflow is deleted as an adopted one",
      file: removal,
      search: 'planned.hash === undefined ? ownership.kind === "unmarked" :',
      replace: "planned.hash === undefined ? true :",
      breaks: "A workflow is deleted that somebody else has taken over.",
    },
    {
      name: "another owner's workflow is deleted",
      file: removal,
      search: 'const marker = ownership.kind === "ours" ?',
      replace: 'const marker = "marker" in ownership ?',
      breaks: "What isn't ours is deleted.",
    },
    {
      name: "a copied workflow is deleted",
      file: ownership,
      search: 'if (reading.marker.at !== targetHash(target)) return { kind: "misplaced" };',
      replace: "",
      breaks: "What isn't ours is deleted.",
    },
    {
      name: "a workflow of other content is deleted",
      file: removal,
      search: "marker?.hash === planned.hash;",
      replace: "marker !== undefined;",
      breaks: "Something else is deleted than was reviewed.",
    },
    {
      name: "an ended workflow is deleted",
      file: removal,
      search: 'return name === "ended" ? { kind: "ended" } : ',
      replace: "return ",
      breaks: "The memory that makes a revert harmless is deleted.",
    },
    {
      name: "a workflow that has begun is replaced",
      file: removal,
      search: "!isAsFar(seen)",
      replace: "false",
      breaks: "A rollout that began since the review is thrown back.",
    },
    {
      name: "stages of earlier runs don't count before a delete",
      file: removal,
      search: "marker?.from ?? 0",
      replace: "0",
      breaks: "A run that began in the middle can never be replaced.",
    },
    {
      name: "a delete whose answer was lost counts as failed",
      file: removal,
      search: "(error.ambiguous || [",
      replace: "([",
      breaks: "What is gone is told to be there.",
    },
    {
      name: "a workflow that has just ended can't be left alone",
      file: removal,
      search: 'if (after?.kind === "ended") return after;',
      replace: "",
      breaks: "A stop fails although nothing is left to stop.",
    },
    {
      name: "a refused delete counts as done",
      file: removal,
      search: 'if (after?.kind === "ended") return after;',
      replace: 'if (after !== undefined) return { kind: "ended" };',
      breaks: "What goes on is told to have ended.",
    },
    {
      name: "what was kept isn't looked at before a dedupe",
      file: dedupeCourse,
      search: 'if (kept.kind === "missing" || kept.kind === "not-ours")',
      replace: "if (false)",
      breaks: "The only workflow that is left is deleted.",
    },
    {
      name: "a dedupe goes on after a delete that it may not make",
      file: dedupeCourse,
      search: 'if (removed.kind === "not-ours" || removed.kind === "moved-on") {',
      replace: "if (false) {",
      breaks: "Two workflows stay active, and nobody is told.",
    },
    {
      name: "a workflow that changed hands counts as deleted",
      file: deleteCourse,
      search: 'return outcome(operation, "pending", `Not deleted',
      replace: 'return outcome(operation, "done", `Not deleted',
      breaks: "What goes on is told to be gone.",
    },
  ],
};

const replaces: MutantGroup = {
  tests: ["test/applying/replacing.test.ts"],
  mutants: [
    {
      name: "the new workflow is made though the old one has moved on",
      file: replaceCourse,
      search: 'before.kind !== "active" || before.progress !== progress',
      replace: "false",
      breaks: "A rollout that began since the review runs beside its successor.",
    },
    {
      name: "the new workflow is made beside one that has ended",
      file: replaceCourse,
      search: 'before.kind !== "active" || before.progress !== progress',
      replace: 'before.kind === "active" && before.progress !== progress',
      breaks: "A rollout that has ended since the review runs again.",
    },
    {
      name: "the old workflow is deleted though it began",
      file: replaceCourse,
      search: "const removed = await removeWorkflow(target, old, applier, (seen) => seen.progress === progress);",
      replace: "const removed = await removeWorkflow(target, old, applier);",
      breaks: "A rollout that began while its successor was made is thrown back.",
    },
    {
      name: "with delete-first the old workflow is deleted though it began",
      file: replaceCourse,
      search: "removeWorkflow(target, old, applier, (seen) => seen.progress === progress),",
      replace: "removeWorkflow(target, old, applier),",
      breaks: "A rollout that began since the review is thrown back.",
    },
    {
      name: "with delete-first something is made in the place of what is gone",
      file: replaceCourse,
      search: 'if (removed.kind !== "deleted") endMovedOn(operation, removed);',
      replace: 'if (removed.kind !== "deleted" && removed.kind !== "missing") endMovedOn(operation, removed);',
      breaks: "What somebody stopped by hand starts again.",
    },
    {
      name: "the successor stays beside an old one that began",
      file: replaceCourse,
      search:
        'found\n    ? (await removeWorkflow(target, { id: made.id, hash }, applier)).kind === "deleted"\n    : await takeBack(made, applier)',
      replace: "true",
      breaks: "Two workflows of one document run.",
    },
    {
      name: "a successor that has begun is deleted",
      file: replaceCourse,
      search: 'if (progressOf(workflow, 0, applier.client.now()).kind !== "waiting")',
      replace: "if (false)",
      breaks: "A stage that has run is taken for one that has not.",
    },
    {
      name: "a successor that was found is deleted without looking",
      file: replaceCourse,
      search: "const isGone = found\n",
      replace: "const isGone = false\n",
      breaks: "A workflow is deleted that somebody else has taken over.",
    },
    {
      name: "two workflows are not told as doubled",
      file: replaceCourse,
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
      name: "a template is made beside one that has appeared",
      file: createTemplate,
      search: "if (live !== undefined)\n",
      replace: "if (false)\n",
      breaks: "A request is sent that can't be carried out.",
    },
    {
      name: "a template of other content is deleted",
      file: lookAtTemplate,
      search: " && ownership.marker.hash === operation.liveHash",
      replace: "",
      breaks: "Something else is deleted than was reviewed.",
    },
    {
      name: "another owner's template is deleted",
      file: lookAtTemplate,
      search: 'ownership.kind === "ours" && ownership.marker.hash',
      replace: '(ownership.kind === "ours" || ownership.kind === "foreign") && ownership.marker.hash',
      breaks: "What isn't ours is deleted.",
    },
    {
      name: "a marked template is deleted as an adopted one",
      file: lookAtTemplate,
      search: '? ownership.kind === "unmarked"',
      replace: "? true",
      breaks: "A template is deleted that somebody else has taken over.",
    },
    {
      name: "a template that waited for its turn isn't looked at again",
      file: replaceTemplate,
      search: "waits ? await lookAtTemplate(operation, applier) : live",
      replace: "live",
      breaks: "A template is deleted that somebody has changed since the look.",
    },
    {
      name: "a refused template is not put back",
      file: replaceTemplate,
      search: 'return created.status === "failed"',
      replace: "return created.status === undefined",
      breaks: "A template is lost.",
    },
    {
      name: "a template is put back beside one that may be there",
      file: replaceTemplate,
      search: 'return created.status === "failed"',
      replace: "return created.status !== undefined",
      breaks: "The old template takes the place of the new one.",
    },
    {
      name: "of a replace that ends with what another job has made nothing was written",
      file: replaceTemplate,
      search: 'message: "Deleted and created again.", wrote: true };',
      replace: 'message: "Deleted and created again." };',
      breaks: "A run is told to have changed nothing after it has deleted a template.",
    },
    {
      name: "a template that is refused isn't looked for",
      file: postTemplate,
      search: 'error.kind === "refused" ? (await',
      replace: 'error.kind === "redirected" ? (await',
      breaks: "Of matrix jobs that share a template, one fails.",
    },
    {
      name: "a template is looked for, whatever keeps it from being made",
      file: postTemplate,
      search: 'error.kind === "refused" ? (await',
      replace: 'error.kind !== "redirected" ? (await',
      breaks: "A request is sent that tells nothing.",
    },
    {
      name: "a template of another job is told to be this one's",
      file: postTemplate,
      search: '{ template: there, found: "key taken" };',
      replace: '{ template: there, found: "answer lost" };',
      breaks: "A run says that it has written what it has not.",
    },
    {
      name: "a template of which it can't be told whether it was put back counts as lost",
      file: replaceTemplate,
      search: 'status: "unknown",',
      replace: "",
      breaks: "What may be there is told to be absent.",
    },
    {
      name: "a template whose delete failed is created",
      file: replaceTemplate,
      search: 'await orEnd(operation, "It was not deleted.", () => applier.client.deleteTemplate(operation.key));',
      replace: "await applier.client.deleteTemplate(operation.key).catch(() => undefined);",
      breaks: "A request is sent that can't be carried out.",
    },
    {
      name: "a template's create is sent again without looking",
      file: postTemplate,
      search: "const seen = await findPosted(body, applier);",
      replace: 'const seen = await Promise.resolve<Found<LiveTemplate>>({ kind: "not-there" });',
      breaks: "A template that was made is told to have failed.",
    },
    {
      name: "an answer without a template's marker is taken",
      file: postTemplate,
      search: "if (wrong !== undefined) return takeBack(operation, wrong, applier);",
      replace: "",
      breaks: "A template is made that nobody can find again.",
    },
    {
      name: "a template as wanted is made again",
      file: createTemplate,
      search: "if (live !== undefined && isMadeFrom(operation.body, live)) return alreadyThere(operation, live);",
      replace: "",
      breaks: "Matrix jobs that share a template undo each other's.",
      tests: ["test/applying/templates.test.ts"],
    },
    {
      name: "a template as wanted is replaced again",
      file: replaceTemplate,
      search: "if (isMadeFrom(operation.body, live)) return alreadyThere(operation, live);",
      replace: "",
      breaks: "Matrix jobs that share a template undo each other's.",
    },
    {
      name: "a template to be replaced is looked at while the first create is under way",
      file: replaceTemplate,
      search: "await firstCreate;",
      replace: "",
      breaks: "What was seen before the wait is taken for what is there after it.",
    },
    {
      name: "templates are made while the first create is under way",
      file: createTemplate,
      search: "await applier.firstCreate;",
      replace: "",
      breaks: "Nothing: a create waits for its turn anyway.",
      equivalent: "A create waits for its turn anyway, and LaunchDarkly refuses a key that was taken meanwhile.",
    },
  ],
};

const asReviewed: MutantGroup = {
  tests: ["test/applying/as-reviewed.test.ts", "test/resolving/read-back.test.ts"],
  mutants: [
    {
      name: "what LaunchDarkly makes of a create isn't compared with what was sent",
      file: sentStages,
      search: "return sent && stagesDiffer(sent, live);",
      replace: "return undefined;",
      breaks: "What no reviewer saw runs.",
    },
    {
      name: "what is made from a template is compared with nothing",
      file: sentStages,
      search: "return operation.templateStages;",
      replace: "return undefined;",
      breaks: "Stages run that somebody put into the template after the review.",
    },
    {
      name: "more creates are sent after another workflow than was reviewed was made",
      file: posting,
      search: "applier.createsStopped = wrong.stop;",
      replace: "",
      breaks: "Eight workflows run for a while that no reviewer saw.",
    },
    {
      name: "an answer without stages is taken for another workflow",
      file: posting,
      search: "const isWhole = workflow.stages.length > 0 || stagesSent(operation)?.length === 0;",
      replace: "const isWhole = true;",
      breaks: "What was made as reviewed is deleted.",
    },
    {
      name: "what carries the marker is taken for what a lost answer was about",
      file: posting,
      search: "asSent(operation, seen.found, applier)",
      replace: "seen.found",
      breaks: "A stranger's rollout is told to be the one that was reviewed.",
    },
    {
      name: "a template that carries the marker is done, whatever it does",
      file: postTemplate,
      search: "  endIfUnlike(operation, live);\n",
      replace: "",
      breaks: "Workflows are made from a template that no reviewer saw.",
    },
  ],
};

const dedupes: MutantGroup = {
  tests: ["test/applying/settling.test.ts", "test/applying/replacing.test.ts"],
  mutants: [
    {
      name: "who was second to delete its own doesn't say that it went",
      file: writtenTargets,
      search: 'removed.some(({ status }) => status === "done") && goes.some(isOwn)',
      replace: 'removed.some(({ status, wrote }) => status === "done" && wrote) && goes.some(isOwn)',
      breaks: "It says that it has made what isn't there.",
    },
    {
      name: "what no list will ever show is looked for",
      file: writtenTargets,
      search: "return isOver || endsAtOnce(operation) ?",
      replace: "return isOver ?",
      breaks:
        "A job waits ten seconds, and sends ten requests, for each workflow that ran at once, where lists hide what has ended.",
    },
    {
      name: "doubles of other keys are deleted at the end of an apply",
      file: writtenTargets,
      search: "managed.filter((candidate) => keyOf(candidate) === key)",
      replace: "managed",
      breaks: "Another document's workflow is deleted.",
    },
    {
      name: "what wasn't written is deduplicated",
      file: writtenTargets,
      search: "outcome?.wrote === true && outcome.doubled !== true",
      replace: "outcome?.doubled !== true",
      breaks: "Workflows are deleted on targets that this run had nothing to do with.",
    },
    {
      name: "what is told to be doubled is deduplicated in the same run",
      file: writtenTargets,
      search: "outcome?.wrote === true && outcome.doubled !== true",
      replace: "outcome?.wrote === true",
      breaks: "A workflow is deleted that was refused to be deleted a moment ago.",
    },
    {
      name: "another run's workflow is deleted at the end of an apply, whatever it is",
      file: writtenTargets,
      search: "isOwn(one) || (isKnown(one) && isKnown(keep));",
      replace: "true;",
      breaks: "What nobody has seen is deleted.",
    },
    {
      name: "what carries the marker that was sent is taken for the same",
      file: writtenTargets,
      search: "one.live.name === operation.name &&",
      replace: "",
      breaks: "A stranger with a pasted marker is deleted, and no plan has shown it.",
    },
    {
      name: "a run whose own workflow was given up says that it is done",
      file: writtenTargets,
      search: "isGivenUp ? [givenUp(operation, own, keep.live), ...removed] : removed;",
      replace: "removed;",
      breaks: "What was reviewed isn't there, and no plan shows it any more.",
    },
    {
      name: "a list that doesn't show what was just made is believed",
      file: writtenTargets,
      search: "seen.listed.has(made);",
      replace: "true;",
      breaks: "Of two runs at once neither sees the other's, and both workflows run.",
    },
    {
      name: "what isn't listed in time keeps everything else from being deduplicated",
      file: writtenTargets,
      search: "isLast || seen === undefined",
      replace: "seen === undefined",
      breaks: "Two workflows run that were seen.",
    },
    {
      name: "the other run isn't waited for",
      file: writtenTargets,
      search: "stays.length === 0 || (await giveWay(stays, operation, applier))",
      replace: "stays.length === 0",
      breaks: "A run is red for a double that isn't there any more.",
    },
    {
      name: "a double that has gone on is deleted",
      file: dedupeCourse,
      search: "(seen) => seen.executed === executed",
      replace: "() => true",
      breaks: "Two runs at once delete each other's workflow.",
    },
  ],
};

export const applying: readonly MutantGroup[] = [creates, removals, replaces, templates, asReviewed, dedupes];
