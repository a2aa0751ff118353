// A workflow's draft and what would be sent × base's document, or else what is live → the changes that a reviewer is shown. Pure.

import type { CanonicalCondition, CanonicalStage, CanonicalWorkflow } from "../../model/document.ts";
import type { JsonObject } from "../../model/json.ts";
import type { WorkflowOperation } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { stagesOfBody, stagesOfLive } from "../../resolving/template-stages.ts";
import type { SentStages } from "../assemble/sent-stages.ts";
import { canonicalStages } from "../assemble/template-source.ts";
import type { WorkflowDraft } from "../decide/draft.ts";
import { ownDescription } from "../decide/marker.ts";
import type { ManagedWorkflow } from "../decide/ownership.ts";
import { diff } from "./diff.ts";

export function changesOf(
  { kind, subject: { desired, base }, live, from }: WorkflowDraft,
  body: JsonObject | undefined,
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
          ...(typeof body.maintainerId === "string" && { maintainer: { id: body.maintainerId } }),
          stages: readable(sent?.fromTemplate ? sent.canonical : canonicalStages(stagesOfBody(body))),
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
    stages: readable(canonicalStages(stagesOfLive(live)).slice(Math.max(0, from - marker.from))),
  };
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
