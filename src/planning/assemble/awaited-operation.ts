// A create whose document says `awaitsFlag` × the catalogue → the operation that waits for what isn't there yet, if anything isn't. Pure.
import type { WorkflowCreate } from "../../model/plan.ts";
import { flagName } from "../../model/target.ts";
import { present } from "../../model/values/present.ts";
import { needsOf } from "../../resolving/needs.ts";
import type { CreateWorkflow, OperationGuard, ReplaceWorkflow } from "../decide/decision.ts";
import { changesOf } from "../diff/changes.ts";
import { laterWays } from "../policy/policies.ts";
import { type AssembledWorkflow, commonParts } from "./assembled.ts";
import { workflowBody } from "./bodies.ts";
import type { AssemblyContext } from "./context.ts";
import { workflowAwaitedDigest } from "./digest.ts";
import { templateGuards } from "./templates/changed.ts";

/** Where the flag, or what is named of it, isn't there yet, and the document says that it may be: the operation, which waits for that. */
export function awaitedOf(
  decision: CreateWorkflow | ReplaceWorkflow,
  context: AssemblyContext,
): AssembledWorkflow | undefined {
  const { subject, from, guards } = decision;
  const { desired } = subject;
  const { canonical, hash } = desired.content;
  if (decision.kind !== "create" || desired.awaitsFlag !== true) return undefined;
  const { flag, prerequisites } = needsOf(canonical, from);
  const flags = [...(flag ? [flag] : []), ...prerequisites.map((one) => ({ ...canonical, flag: one.flag }))];
  const missing = flags.filter((one) => context.catalogue.missingFlags?.has(flagName(one)));
  const { body, template, diagnostics } = workflowBody(desired, from, context);
  if (missing.length === 0 && diagnostics.length === 0) return undefined;
  if (!diagnostics.every(({ code }) => awaitable.has(code))) return undefined;
  const waitsFor = [
    ...missing.map((one) => `There is no flag \`${one.flag}\` in the project \`${one.project}\`.`),
    ...diagnostics.map(({ message }) => message),
  ];
  const { kind, progress } = decision;
  const operation: WorkflowCreate = {
    object: "workflow",
    ...commonParts(decision, desired),
    kind,
    progress,
    name: canonical.name,
    run: desired.run,
    ...present({ startAt: desired.startAt }),
    notes: decision.notes,
    ...changesOf(decision, undefined, undefined),
    body: {},
    content: canonical,
    hash,
    ...present({ templateKey: canonical.template }),
    digest: workflowAwaitedDigest(desired, { body, ...present({ template }) }, progress),
  };
  return {
    decision,
    operation,
    diagnostics: [],
    guards: [...guards, ...templateGuards(canonical.template, context), awaitsFlagGuard([...new Set(waitsFor)])],
  };
}

const awaitable: ReadonlySet<string> = new Set(["unknown-variation", "unknown-rule", "unknown-segment"]);

function awaitsFlagGuard(waitsFor: readonly string[]): OperationGuard {
  return {
    code: "awaits-flag",
    overridable: false,
    message: `It waits, as \`awaitsFlag\` allows: ${waitsFor.join(" ")}`,
    hint: `A merge leaves it undone, and the first apply that finds what is missing carries it out as it was reviewed: ${laterWays}.`,
  };
}
