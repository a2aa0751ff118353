// Workflows whose second stage never comes: which approvals, members, segments and instructions LaunchDarkly takes, and how they and descriptions come back.
import { type JsonObject, object } from "../../../model/values/json.ts";
import {
  approval,
  asItIs,
  farAway,
  idle,
  keepOffVariation,
  missingId,
  neverRun,
  ruleOfMissingSegment,
  targetNobody,
  unknownInstruction,
} from "../../../probing/bodies.ts";
import { type Finding, found, foundValue, isTaken, notFound, refusedOr } from "../../../probing/findings.ts";
import { longDescription } from "../../../probing/marker.ts";
import { approvalFindings, hasInstructionIds, holds, idOf, instructionFindings } from "../../../probing/readings.ts";
import type { Session } from "../session.ts";

export async function takeParts(session: Session): Promise<void> {
  const { flag, target } = session.ground;
  const approvals = await session.create("approval", withApproval(session, approval));
  session.find({ approvalWithoutReviewers: refusedOr("accept", approvals) });
  if (approvals.id !== undefined) {
    session.find(approvalFindings((await session.read(approvals.id)).body));
    await session.remove(approvals.id);
  } else {
    const refused = notFound("refused", approvals.status);
    session.find({ approvalFields: refused, reviewsInWorkflows: refused });
  }
  const missing = await tried(session, "member", withApproval(session, { ...approval, notifyMemberIds: [missingId] }));
  session.find({ unknownMembers: missing });
  if (approvals.id === undefined) {
    // What stands in a stage with such an approval would be refused for it.
    const why = notFound("refused", approvals.status);
    session.find({ unknownSegments: why, otherInstructionKinds: why, unknownInstructionKinds: why });
    session.find({ instructionOrder: why, instructionDefaults: why });
    return;
  }
  const instructions = [asItIs(flag, target), targetNobody(flag, target)];
  const never = (instruction: JsonObject) => neverRun([instruction], session.making, session.now());
  const back = await session.create("instructions", neverRun(instructions, session.making, session.now()));
  if (back.id !== undefined) {
    const { body } = await session.read(back.id);
    session.find(instructionFindings(instructions, body));
    if (hasInstructionIds(body)) session.find({ instructionIds: found("everywhere") });
    await session.remove(back.id);
  } else {
    const refused = notFound("refused", back.status);
    session.find({ instructionOrder: refused, instructionDefaults: refused });
  }
  session.find({
    unknownSegments: await tried(session, "segment", never(ruleOfMissingSegment(flag, target))),
    otherInstructionKinds: await tried(session, "other-kind", never(keepOffVariation(flag, target))),
    // Whether such a stage would fail isn't tried: it would have to run.
    unknownInstructionKinds: asUnknownKind(await tried(session, "unknown-kind", never(unknownInstruction))),
  });
}

function asUnknownKind(finding: Finding): Finding {
  return "value" in finding && finding.value === "accept" ? found("accept or fail-stage", finding.status) : finding;
}

function withApproval(session: Session, condition: JsonObject): JsonObject[] {
  const { making } = session;
  const [first] = neverRun([], making, session.now());
  return [
    ...(first === undefined ? [] : [first]),
    { ...idle([], making), name: "Never runs", conditions: [condition] },
  ];
}

/** Whether it is taken; what was made is deleted. */
async function tried(session: Session, experiment: string, stages: JsonObject[]): Promise<Finding> {
  const reply = await session.create(experiment, stages);
  if (reply.id !== undefined) await session.remove(reply.id);
  return refusedOr("accept", reply);
}

/** A dry run that LaunchDarkly takes for a create is found and deleted. */
export async function dryRunStages(session: Session): Promise<void> {
  const stages = [idle([farAway(session.now())], session.making)];
  const reply = await session.create("dry-run", stages, { query: { dryRun: "true" } });
  if (!isTaken(reply)) return session.find({ dryRunWithStages: refusedOr("accept", reply) });
  const id = idOf(reply);
  // It may show as late as the slowest that was made before, and a little later.
  const lag = Math.max(0, ...session.lags.got.filter(Number.isFinite), ...session.lags.listed.filter(Number.isFinite));
  const there = await session.until(
    async () => {
      if (id !== undefined && isTaken(await session.read(id))) return true;
      return id !== undefined && holds(await session.list(), id) ? true : undefined;
    },
    lag * 2 + 1_000,
  );
  session.find({ dryRunWithStages: found(there === undefined ? "check" : "create", reply.status) });
  if (there === undefined || id === undefined) return;
  session.made.workflows.add(id);
  await session.remove(id);
}

const lengths = [5_000, 2_000, 1_000, 500, 200];

export async function describeAtLength(session: Session): Promise<void> {
  const stages = [idle([farAway(session.now())], session.making)];
  let refused: { length: number; status: number } | undefined;
  for (const length of lengths) {
    const description = longDescription("long", length);
    const { id, ...reply } = await session.create("long", stages, { description });
    if (id === undefined) {
      const { status } = reply;
      refused = { length, status };
      if (foundValue(refusedOr("accept", reply)) === "refuse") continue;
      break;
    }
    const { description: kept } = object((await session.read(id)).body);
    await session.remove(id);
    return session.find(lengthFindings(length, typeof kept === "string" ? kept.length : undefined, refused));
  }
  const nothing = notFound("refused", refused?.status);
  session.find({ descriptionLimit: nothing, longDescriptions: nothing });
}

function lengthFindings(
  sent: number,
  kept: number | undefined,
  refused: { length: number; status: number } | undefined,
) {
  if (kept === undefined) return { descriptionLimit: notFound("not-shown"), longDescriptions: notFound("not-shown") };
  if (kept < sent) return { descriptionLimit: found(kept), longDescriptions: found("cut") };
  if (refused === undefined) return { descriptionLimit: found(null), longDescriptions: notFound("short-is-whole") };
  return {
    descriptionLimit: found(`${sent} to ${refused.length - 1}`, refused.status),
    longDescriptions: found("refuse", refused.status),
  };
}
