// Templates of the probe's own: keys, dry runs, parameters that don't apply, copies of a workflow, and what deleting one does to its workflows.
import { templatePath, templatesPath } from "../../../launchdarkly/client.ts";
import { isFailure } from "../../../launchdarkly/http/error.ts";
import { farAway, idle, missingVariation, neverRun, targetNobody } from "../../../probing/bodies.ts";
import {
  type Finding,
  found,
  foundValue,
  isTaken,
  notFound,
  type Reply,
  refusedOr,
  statusFound,
} from "../../../probing/findings.ts";
import {
  deletedTemplateFinding,
  hasInstructionIds,
  reportsInvalid,
  stageAt,
  templateOf,
  wrongParameter,
} from "../../../probing/readings.ts";
import { longestLag, type Session } from "../session.ts";

const dryRun = (templateKey: string) => ({ query: { templateKey, dryRun: "true" } });

export async function tryTemplates(session: Session): Promise<void> {
  const { target, flag } = session.ground;
  const { project: projectKey, flag: flagKey, environment: environmentKey } = target;
  const stages = neverRun([targetNobody(flag, target)], session.making, session.now());
  const source = { stages, projectKey, flagKey, environmentKey };
  const template = await session.createTemplate("one", source);
  if (!isTaken(template)) return session.find(allOf(notFound("templates-refused", template.status)));
  const listed = await session.until(async () => {
    return templateOf(await listTemplates(session), template.key);
  }, longestLag);
  session.lags.templateListed.push(listed?.after ?? Number.POSITIVE_INFINITY);
  if (foundValue(session.findings.instructionIds) === undefined)
    session.find({
      instructionIds:
        listed === undefined ? notFound("not-shown") : found(hasInstructionIds(listed.value) ? "templates" : "nowhere"),
    });
  const again = await session.createTemplate("one", source);
  session.find({ duplicateTemplateKeyStatus: statusFound(again) });
  await dryRuns(session, template.key);
  session.find({ templateFromWorkflow: await copyWorkflow(session) });
  const used = await session.create("from-template", undefined, { query: { templateKey: template.key } });
  await session.request("DELETE", templatePath(template.key)).then(forgetIfTaken(session, template.key));
  session.find({
    deletedTemplate:
      used.id === undefined
        ? notFound("refused", used.status)
        : deletedTemplateFinding(used, await session.read(used.id)),
  });
  if (used.id !== undefined) await session.remove(used.id);
  const missing = await session.removeMissing(templatePath(`${template.key}-missing`));
  session.find({ deleteMissingTemplateStatus: statusFound(missing) });
}

function allOf(finding: Finding) {
  return {
    duplicateTemplateKeyStatus: finding,
    dryRunStatus: finding,
    readerMayDryRun: finding,
    inapplicableTemplateStatus: finding,
    templateFromWorkflow: finding,
    deletedTemplate: finding,
    deleteMissingTemplateStatus: finding,
  };
}

function listTemplates(session: Session): Promise<Reply> {
  return session.request("GET", templatesPath, { query: { summary: "false" } });
}

function forgetIfTaken({ made }: Session, key: string) {
  return (reply: Reply) => {
    if (isTaken(reply)) made.templates.delete(key);
  };
}

async function dryRuns(session: Session, key: string): Promise<void> {
  const dry = await session.create("dry-run", undefined, dryRun(key));
  session.find({ dryRunStatus: isTaken(dry) ? found(dry.status) : notFound("refused", dry.status) });
  session.find({ readerMayDryRun: await asReader(session, key) });
  const parameter = wrongParameter(dry, missingVariation);
  if (parameter === undefined) return session.find({ inapplicableTemplateStatus: notFound("no-parameters") });
  const body = { parameters: [parameter] };
  const wrong = await session.create("inapplicable", undefined, { query: { templateKey: key }, body });
  // Such an answer has an id, and nothing by it: should there be something, it is found by its marker.
  session.find({
    inapplicableTemplateStatus:
      wrong.id === undefined ? statusFound(wrong) : found("created all the same", wrong.status),
  });
  if (wrong.id !== undefined) await session.remove(wrong.id);
  else if (isTaken(wrong) && !reportsInvalid(wrong))
    session.find({ inapplicableTemplateStatus: notFound("not-shown") });
}

/** Only a token that LaunchDarkly doesn't let create anything shows what a reader may do. */
async function asReader(session: Session, key: string): Promise<Finding> {
  const { reader: connection } = session;
  if (connection === undefined) return notFound("no-reader-token");
  const stages = [idle([farAway(session.now())], session.making)];
  const write = await session.create("reader", stages, { connection }).catch((error: unknown) => {
    if (isFailure(error, "unauthorized")) return undefined;
    throw error;
  });
  if (write === undefined) return notFound("reader-unknown", 401);
  if (write.id !== undefined) {
    await session.remove(write.id);
    return notFound("reader-may-write", write.status);
  }
  if (write.status !== 403) return notFound("reader-refused", write.status);
  const dry = await session.create("dry-run", undefined, { ...dryRun(key), connection });
  if (!isTaken(dry) && dry.status !== 403) return notFound("refused", dry.status);
  return found(isTaken(dry), dry.status);
}

async function copyWorkflow(session: Session): Promise<Finding> {
  const { target, flag } = session.ground;
  const stages = neverRun([targetNobody(flag, target)], session.making, session.now());
  const original = await session.create("original", stages);
  if (original.id === undefined) return notFound("refused", original.status);
  const copy = await session.createTemplate("copy", { workflowId: original.id });
  await session.remove(original.id);
  if (!isTaken(copy)) return refusedOr("accept", copy);
  await session.request("DELETE", templatePath(copy.key)).then(forgetIfTaken(session, copy.key));
  const { action } = stageAt(copy.body, 1);
  return action === undefined ? notFound("not-shown") : found("copies-stages", copy.status);
}
