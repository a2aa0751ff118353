// A workflow's decision and what would be sent × base's document, or else what is live → the changes that a reviewer is shown. Pure.

import type { CanonicalCondition, CanonicalStage, CanonicalWorkflow } from "../../model/document.ts";
import type { LiveStage, LiveWorkflow } from "../../model/live.ts";
import type { WorkflowOperation } from "../../model/plan.ts";
import { type ApiStage, mapParts } from "../../model/stage.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { documentStages } from "../../resolving/document-stages.ts";
import type { WorkflowBody } from "../../resolving/resolve.ts";
import type { SentStages } from "../checks/sent-stages.ts";
import type { CreateWorkflow, DeleteWorkflow, ReplaceWorkflow } from "../decide/decision.ts";
import { hashOf, notSent } from "../ownership/managed.ts";
import { ownDescription } from "../ownership/marker.ts";
import { diff } from "./diff.ts";

/** `body` and `sent` of what is sent. */
export function changesOf(
  decision: CreateWorkflow | ReplaceWorkflow | DeleteWorkflow,
  body: WorkflowBody | undefined,
  sent: SentStages | undefined,
): Pick<WorkflowOperation, "changes" | "partialDiff"> {
  const { desired, base } = decision.subject;
  const after = desired?.content.canonical;
  if (decision.kind === "create") return { changes: diff(undefined, after), partialDiff: false };
  const { live } = decision;
  const managed = "provenance" in live ? live : undefined;
  const before = base?.content;
  if (before !== undefined && managed !== undefined && before.hash === hashOf(managed))
    return { changes: diff(before.canonical, after), partialDiff: false };
  // Base is not what is live: live itself, as far as LaunchDarkly tells it, and so with ids on both sides.
  const from = decision.kind === "replace" ? Math.max(0, decision.from - notSent(decision.live)) : 0;
  const { maintainer, ...found } = asLive(live.live, from);
  if (body === undefined || after === undefined)
    return { changes: diff({ ...found, ...present({ maintainer }) }, undefined), partialDiff: true };
  const { stages: _, template: __, parameters: ___, ...texts } = after;
  const written = {
    ...texts,
    ...(body.maintainerId !== undefined && { maintainer: { id: body.maintainerId } }),
    stages: readable(sent?.fromTemplate ? sent.canonical : documentStages(body.stages ?? [])),
  };
  // Where the document names nobody, LaunchDarkly has put in whoever made it.
  const wanted = "maintainer" in written;
  return {
    changes: diff({ ...found, ...(wanted && maintainer && { maintainer }) }, written),
    partialDiff: true,
  };
}

/** Without the leading stages that aren't sent again. */
function asLive(live: LiveWorkflow, from: number): CanonicalWorkflow {
  const { target, name, maintainerId } = live;
  const description = ownDescription(live.description);
  return {
    ...target,
    name,
    ...present({ description }),
    ...(maintainerId !== undefined && { maintainer: { id: maintainerId } }),
    stages: readable(documentStages(live.stages.slice(from).map(withoutProgress))),
  };
}

export function withoutProgress({ status: _, ...stage }: LiveStage): ApiStage {
  return mapParts(
    stage,
    ({ status, reviews, reviewStatus, ...condition }): JsonObject => condition,
    (instruction) => instruction,
  );
}

/** Without what LaunchDarkly doesn't give back, and the empty text that it gives for none. */
function readable(stages: readonly CanonicalStage[]): CanonicalStage[] {
  const condition = ({ notifyTeamKeys: _, executeNow: __, description, ...rest }: CanonicalCondition) => ({
    ...rest,
    ...(description && { description }),
  });
  return stages.map(({ executeConditionsInSequence: _, conditions = [], ...stage }) => ({
    ...stage,
    conditions: conditions.map(condition),
  }));
}
