// Stages in API form × what their document says → the stages as a document would write them, with ids for names. Pure.

import type { CanonicalCondition, CanonicalInstruction, CanonicalStage } from "../model/document.ts";
import { type ApiStage, mapParts } from "../model/stage.ts";
import { type JsonObject, object, texts } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";

/** `written` are the document's stages, if it is known: they have the fields that LaunchDarkly takes and never gives back. */
export function documentStages(stages: readonly ApiStage[], written: readonly CanonicalStage[] = []): CanonicalStage[] {
  return stages.map((stage, index) => {
    const { executeConditionsInSequence, conditions = [] } = written[index] ?? {};
    return {
      ...mapParts(stage, (condition, number) => documentCondition(condition, conditions[number]), documentInstruction),
      ...present({ executeConditionsInSequence }),
    };
  });
}

function documentCondition(
  { _id, notifyMemberIds, ...rest }: JsonObject,
  written: CanonicalCondition | undefined,
): CanonicalCondition {
  const same = written?.kind === rest.kind ? written : undefined;
  const members = texts(notifyMemberIds).map((id) => ({ id }));
  return {
    ...same,
    ...(rest as unknown as CanonicalCondition), // API form, which differs from the canonical one in its references only
    ...(same?.notifyMemberIds === undefined && members.length > 0 && { notifyMemberIds: members }),
  };
}

function documentInstruction({
  _id,
  variationId,
  ruleId,
  beforeRuleId,
  rolloutWeights,
  ...rest
}: JsonObject): CanonicalInstruction {
  const reference = (id: unknown) => (typeof id === "string" ? { id } : undefined);
  return {
    ...rest,
    kind: String(rest.kind ?? ""),
    ...present({
      variationId: reference(variationId),
      ruleId: reference(ruleId),
      beforeRuleId: reference(beforeRuleId),
    }),
    ...(rolloutWeights !== undefined && {
      rolloutWeights: Object.entries(object(rolloutWeights)).map(([id, weight]) => ({
        variation: { id },
        weight: Number(weight),
      })),
    }),
  };
}
