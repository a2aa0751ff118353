// A workflow's draft and what would be sent × base's document, or else what is live → the changes that a reviewer is shown. Pure.

import type { CanonicalCondition, CanonicalStage, CanonicalWorkflow } from "../../model/document.ts";
import type { JsonObject } from "../../model/json.ts";
import type { LiveStage } from "../../model/live.ts";
import type { WorkflowOperation } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { type ApiStage, mapParts } from "../../model/stage.ts";
import { documentStages } from "../../resolving/document-stages.ts";
import type { WorkflowBody } from "../../resolving/resolve.ts";
import type { SentStages } from "../checks/sent-stages.ts";
import type { WorkflowDraft } from "../decide/draft.ts";
import { ownDescription } from "../decide/marker.ts";
import type { ManagedWorkflow } from "../decide/ownership.ts";
import { diff } from "./diff.ts";

export function changesOf(
  { kind, subject: { desired, base }, live, from }: WorkflowDraft,
  body: WorkflowBody | undefined,
  sent: SentStages | undefined,
): Pick<WorkflowOperation, "changes" | "partialDiff"> {
  const after = desired?.content?.canonical;
  if (kind === "adopt") return { changes: [], partialDiff: false };
  const before = base?.content;
  if (kind === "create" || live === undefined) return { changes: diff(undefined, after), partialDiff: false };
  if (before !== undefined && before.hash === live.marker.hash)
    return { changes: diff(before.canonical, after), partialDiff: false };
  // Base is not what is live: live itself, as far as LaunchDarkly tells it, and so with ids on both sides.
  const { stages: _, template: __, parameters: ___, ...texts } = after ?? asLive(live, 0);
  const written =
    body === undefined
      ? undefined
      : {
          ...texts,
          ...(body.maintainerId !== undefined && { maintainer: { id: body.maintainerId } }),
          stages: readable(sent?.fromTemplate ? sent.canonical : documentStages(body.stages ?? [])),
        };
  const { maintainer, ...found } = asLive(live, from);
  // Where the document names nobody, LaunchDarkly has put in whoever made it.
  const wanted = written === undefined || "maintainer" in written;
  return {
    changes: diff({ ...found, ...(wanted && maintainer && { maintainer }) }, written),
    partialDiff: true,
  };
}

/** Without the stages before `from`: they aren't sent again. */
function asLive({ live, marker }: ManagedWorkflow, from: number): CanonicalWorkflow {
  const { target, name, maintainerId } = live;
  const description = ownDescription(live.description);
  return {
    ...target,
    name,
    ...present({ description }),
    ...(maintainerId !== undefined && { maintainer: { id: maintainerId } }),
    stages: readable(documentStages(live.stages.slice(Math.max(0, from - marker.from)).map(withoutProgress))),
  };
}

function withoutProgress({ status: _, ...stage }: LiveStage): ApiStage {
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
