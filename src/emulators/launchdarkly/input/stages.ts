// What goes in: stages in the API's input shape (a seed's may have parts of the output shape). What comes out: stages
// as they are stored, and everything that is wrong with them.

import { isObject, type JsonObject, type StoredInstruction, type StoredStage } from "../account/account.ts";
import { idOf, number, type Report, read, readCondition, type StageReading, text } from "./conditions.ts";
import { formProblems, references } from "./instructions.ts";

export function readStages(given: unknown, reading: StageReading): { stages: StoredStage[]; problems: string[] } {
  if (given == null) {
    return { stages: [], problems: [] };
  }
  if (!Array.isArray(given)) {
    return { stages: [], problems: ["stages must be an array"] };
  }
  const problems: string[] = [];
  const stages: StoredStage[] = [];
  for (const [index, stage] of given.entries()) {
    const at = `stages[${index}]`;
    if (isObject(stage)) {
      stages.push(readStage(stage, reading, (problem) => problems.push(`${at}${problem}`)));
    } else {
      problems.push(`${at} must be an object`);
    }
  }
  return { stages, problems };
}

/** The stage as it could be sent again, with the ids that a template's parameters name. */
export function stageInput(stage: StoredStage): JsonObject {
  return structuredClone({
    name: stage.name,
    executeConditionsInSequence: stage.executeConditionsInSequence,
    conditions: stage.conditions.map(({ id, ...condition }) => ({
      _id: id,
      kind: condition.kind,
      description: condition.description,
      scheduleKind: condition.scheduleKind,
      executionDate: condition.executionDate,
      waitDuration: condition.waitDuration,
      waitDurationUnit: condition.waitDurationUnit,
      executeNow: condition.executeNow,
      notifyMemberIds: condition.notifyMemberIds,
      notifyTeamKeys: condition.notifyTeamKeys,
    })),
    action: { instructions: stage.instructions.map(({ id, sent }) => ({ _id: id, ...sent })) },
  });
}

function readStage(given: JsonObject, reading: StageReading, report: Report): StoredStage {
  const { options } = reading.account;
  const conditions = given.conditions ?? [];
  if (!Array.isArray(conditions)) {
    report(".conditions must be an array");
  } else if (conditions.length === 0 && options.stageWithoutConditions === "refuse" && !reading.seeded) {
    report(".conditions must not be empty");
  }
  const execution = reading.seeded && isObject(given._execution) ? given._execution : {};
  const status = text(execution.status);
  return {
    id: idOf(given, reading),
    name: read(given, "name", "string", report),
    executeConditionsInSequence: read(given, "executeConditionsInSequence", "boolean", report),
    conditions: (Array.isArray(conditions) ? conditions : []).flatMap((condition: unknown, index) => {
      const reportHere: Report = (problem) => report(`.conditions[${index}]${problem}`);
      const stored = readCondition(condition, reading, reportHere);
      return stored === undefined ? [] : [stored];
    }),
    instructions: readAction(given.action, reading, report),
    state: status === "completed" || status === "failed" ? status : "waiting",
    stopDate: number(execution.stopDate),
    failure: undefined,
    seededStatus: status,
  };
}

function readAction(action: unknown, reading: StageReading, report: Report): StoredInstruction[] {
  if (action != null && !isObject(action)) {
    report(".action must be an object");
    return [];
  }
  const given = action?.instructions ?? [];
  if (!Array.isArray(given)) {
    report(".action.instructions must be an array");
    return [];
  }
  return given.flatMap((instruction: unknown, index) => {
    const at = `.action.instructions[${index}]: `;
    const problems = formProblems(instruction, reading.account.options);
    if (problems.length > 0 || !isObject(instruction)) {
      for (const problem of problems) {
        report(at + problem);
      }
      return [];
    }
    for (const missing of missingReferences(instruction, reading)) {
      report(at + missing);
    }
    const { _id, ...sent } = instruction;
    return [{ id: idOf(instruction, reading), sent }];
  });
}

function missingReferences(instruction: JsonObject, { account, place }: StageReading): string[] {
  if (place === undefined) {
    return [];
  }
  return references(instruction, account, place)
    .filter(({ exists, optional, to }) => {
      const tolerated = to === "segment" && account.options.unknownSegments === "accept";
      return !exists && !optional && !tolerated;
    })
    .map(({ path, to, value }) => `${instruction.kind}${path}: unknown ${to} ${JSON.stringify(value)}`);
}
