// The one shape of a stage, which is LaunchDarkly's own, for documents, templates, live workflows and requests.
import type { JsonObject } from "./values/json.ts";

/**
 * Only the parts differ: a document names variations, rules and members, the API has ids, a live workflow adds its progress.
 * An absent, an empty and a `null` list are told apart, because a document's hash tells them apart.
 */
export type Stage<Condition, Instruction> = {
  name?: string;
  executeConditionsInSequence?: boolean;
  conditions?: Condition[];
  action?: { instructions: Instruction[] | null };
};

/** A stage as the API takes it, and gives it of a template. A live template's parts have an `_id`; it is empty if LaunchDarkly gives none. */
export type ApiStage = Stage<JsonObject, JsonObject>;

export type StagePart = "condition" | "instruction";

export function conditionsOf<Condition>({ conditions }: Pick<Stage<Condition, unknown>, "conditions">): Condition[] {
  return conditions ?? [];
}

export function instructionsOf<Instruction>({ action }: Pick<Stage<unknown, Instruction>, "action">): Instruction[] {
  return action?.instructions ?? [];
}

/** The same stage with other parts. Both functions get a part and its index in its list. */
export function mapParts<Condition, Instruction, OtherCondition, OtherInstruction>(
  { conditions, action, ...stage }: Stage<Condition, Instruction>,
  condition: (part: Condition, index: number) => OtherCondition,
  instruction: (part: Instruction, index: number) => OtherInstruction,
): Stage<OtherCondition, OtherInstruction> {
  const mapped: Stage<OtherCondition, OtherInstruction> = stage;
  if (conditions) mapped.conditions = conditions.map(condition);
  if (action) mapped.action = { instructions: action.instructions?.map(instruction) ?? null };
  return mapped;
}

/** The stage's name, or `stage 2` for the index 1. `index` counts all stages of the document. */
export function stageName(stage: { name?: string } | undefined, index: number): string {
  return stage?.name ?? `stage ${index + 1}`;
}
