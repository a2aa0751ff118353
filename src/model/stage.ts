// A stage of a document, a template, a live workflow or a request, in LaunchDarkly's own form; and what it is called.
import type { JsonObject } from "./json.ts";

/**
 * The stages differ in their parts alone: those of a document name variations, rules and members, those of the API have ids.
 * A list that is absent, empty or `null` is three things, since a document's hash tells them apart.
 */
export type Stage<Condition, Instruction> = {
  name?: string;
  executeConditionsInSequence?: boolean;
  conditions?: Condition[];
  action?: { instructions: Instruction[] | null };
};

/** As the API takes it, and gives it of a template. A live template's parts have an `_id`, which is empty where LaunchDarkly gives none. */
export type ApiStage = Stage<JsonObject, JsonObject>;

export type StagePart = "condition" | "instruction";

export function conditionsOf<Condition>({ conditions }: Pick<Stage<Condition, unknown>, "conditions">): Condition[] {
  return conditions ?? [];
}

export function instructionsOf<Instruction>({ action }: Pick<Stage<unknown, Instruction>, "action">): Instruction[] {
  return action?.instructions ?? [];
}

/** The same stage with other parts; the functions get each part with its index in its list. */
export function mapParts<Condition, Instruction, OtherCondition, OtherInstruction>(
  { conditions, action, ...stage }: Stage<Condition, Instruction>,
  condition: (part: Condition, index: number) => OtherCondition,
  instruction: (part: Instruction, index: number) => OtherInstruction,
): Stage<OtherCondition, OtherInstruction> {
  return {
    ...stage,
    ...(conditions && { conditions: conditions.map(condition) }),
    ...(action && { action: { instructions: action.instructions?.map(instruction) ?? null } }),
  };
}

/** Its name, or its place: `stage 2`. `index` counts all stages of the document, from 0. */
export function stageName(stage: { name?: string } | undefined, index: number): string {
  return stage?.name ?? `stage ${index + 1}`;
}
