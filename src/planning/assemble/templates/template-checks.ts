// A workflow made from a template → the dry run to ask LaunchDarkly for; its answer, or our own check → what the template does on the flag, and errors. Pure.

import type { DesiredWorkflow, Target } from "../../../model/document.ts";
import { type Diagnostic, errorAt, type Position } from "../../../model/messages/diagnostic.ts";
import { instructionsOf } from "../../../model/stage.ts";
import { documentName, environmentName, flagName } from "../../../model/target.ts";
import type { TemplateCheck } from "../../../model/template-check.ts";
import type { JsonObject } from "../../../model/values/json.ts";
import { present } from "../../../model/values/present.ts";
import { documentStages } from "../../../resolving/document-stages.ts";
import { isResolvable } from "../../../resolving/needs.ts";
import { parameterSnippet } from "../../../resolving/parameter-snippet.ts";
import { addressParameters } from "../../../resolving/parameters.ts";
import type { TemplateTarget } from "../../../resolving/template-references.ts";
import { type TemplateUse, type UsedParameter, useTemplate, withReport } from "../../../resolving/template-use.ts";
import type { SentStages } from "../../checks/sent-stages.ts";
import { sendsBody, type WorkflowDecision } from "../../decide/decision.ts";
import { workflowBody } from "../bodies.ts";
import type { AssemblyContext, DryRunAnswer } from "../context.ts";
import { templateSource } from "./template-source.ts";

/** A POST with `dryRun`, which makes nothing. */
export interface DryRun {
  /** The key of its answer in `AssemblyContext.dryRuns`. */
  name: string;
  target: Target;
  templateKey: string;
  body: JsonObject;
  /** Where the document names the template. */
  position: Position;
  isEarlier: boolean;
}

/** Leaves out templates that the plan itself makes: LaunchDarkly would answer for the old template, or have none. */
export function dryRunsOf(decisions: readonly WorkflowDecision[], context: AssemblyContext): DryRun[] {
  return decisions.filter(sendsBody).flatMap(({ subject: { desired, isEarlier }, from }): DryRun[] => {
    const content = desired.content.canonical;
    if (content.template === undefined) return [];
    if (context.templatesMade.has(content.template) || !isResolvable(content, context.catalogue)) return [];
    const template = context.catalogue.templates?.find(({ key }) => key === content.template);
    const sent = workflowBody(desired, from, context);
    if (template === undefined || sent.diagnostics.length > 0) return [];
    const { parameters, ...body } = sent.body;
    const addressed = addressParameters(parameters ?? [], template);
    if ("problem" in addressed) return [];
    const given = addressed.parameters.length > 0 && { parameters: addressed.parameters };
    return [
      {
        name: documentName(desired.key, desired.target),
        target: desired.target,
        templateKey: template.key,
        body: { ...body, ...given },
        position: desired.origin.locate("/template"),
        isEarlier,
      },
    ];
  });
}

export interface CheckedTemplate {
  templateCheck?: TemplateCheck;
  /** Absent if the template's stages aren't known before it is made. */
  stages?: SentStages;
  notes: string[];
  diagnostics: Diagnostic[];
}

/** `parameters` are resolved, as in the body. */
export function checkTemplate(
  desired: DesiredWorkflow,
  parameters: readonly JsonObject[],
  context: AssemblyContext,
): CheckedTemplate {
  const template = desired.content?.canonical.template;
  const flag = context.catalogue.flags.get(flagName(desired.target));
  if (template === undefined || flag === undefined) return { notes: [], diagnostics: [] };
  const source = templateSource(template, context);
  if (source === undefined)
    return {
      notes: [
        "Its template is made from a workflow: whether it fits is tried when it is there, before this is created.",
      ],
      diagnostics: [],
    };
  const segments = context.catalogue.segments?.get(environmentName(desired.target));
  const usedOn: TemplateTarget = {
    flag,
    environment: desired.target.environment,
    names: source.names,
    ...(segments !== undefined && segments !== "forbidden" && { segments: new Set(segments) }),
  };
  const own = useTemplate(source.stages, parameters, usedOn);
  const isMade = context.templatesMade.has(template);
  const answer = isMade ? undefined : context.dryRuns.get(documentName(desired.key, desired.target));
  const reported = answer !== undefined && "parameters" in answer ? answer.parameters : [];
  const use = withReport(own, source.stages, reported, usedOn);
  const checkedHere =
    reported.length > 0 ? undefined : isMade ? "this plan makes the template itself" : unasked(answer);
  const { key, target } = desired;
  return {
    templateCheck: {
      key,
      target,
      template,
      ...present({ checkedHere }),
      parameters: use.parameters.map(
        ({ value: _, reference: __, index: ___, content: ____, ...parameter }) => parameter,
      ),
    },
    stages: {
      canonical: documentStages(use.stages, source.written),
      instructions: use.stages.map(instructionsOf),
      from: 0,
      fromTemplate: true,
    },
    notes: [],
    diagnostics: problemsOf(desired, parameters, use, usedOn, isMade),
  };
}

function unasked(answer: DryRunAnswer | undefined): string {
  if (answer === undefined) return "LaunchDarkly was not asked";
  return "refused" in answer ? answer.refused : "LaunchDarkly's dry run said of no part whether it fits";
}

function problemsOf(
  { origin }: DesiredWorkflow,
  parameters: readonly JsonObject[],
  { problems, parameters: used }: TemplateUse,
  usedOn: TemplateTarget,
  isMade: boolean,
): Diagnostic[] {
  const unknown = problems.map(({ index, message, hint }) =>
    isMade && typeof parameters[index]?._id === "string"
      ? errorAt(
          origin,
          `/parameters/${index}`,
          "parameter-id-changes",
          "This plan makes the template anew, and its parts get other ids then.",
          "Name the part by `stage` and `instruction` or `condition` instead of `_id`.",
        )
      : errorAt(origin, `/parameters/${index}`, "unknown-template-part", message, hint),
  );
  const unfitting = used
    .filter((parameter) => !parameter.fits)
    .map((parameter) =>
      errorAt(
        origin,
        parameter.index === undefined ? "/template" : `/parameters/${parameter.index}`,
        "template-does-not-fit",
        doesNotFit(parameter, usedOn),
        whatToGive(parameter, usedOn),
      ),
    );
  return [...unknown, ...unfitting];
}

function doesNotFit(
  { stage, kind, path, templateValue, documentValue }: UsedParameter,
  { flag, environment }: TemplateTarget,
): string {
  const where = kind === "" ? "A part of the template" : `The template's \`${kind}\` in the stage \`${stage}\``;
  const value = documentValue === undefined ? `has ${templateValue} at` : `is given ${documentValue} at`;
  return `${where} ${value} \`${path}\`, which \`${flag.key}\` doesn't have in \`${environment}\`.`;
}

function whatToGive(parameter: UsedParameter, usedOn: TemplateTarget): string {
  const snippet = parameterSnippet(parameter, usedOn);
  if (snippet === undefined)
    return "The flag has nothing that could stand there: use another template, or write the stages here.";
  const also = snippet.others.slice(0, 6).map((name) => `\`${name}\``);
  const more = snippet.others.length > also.length ? ", …" : "";
  return `Under \`parameters\`, write for example \`${snippet.yaml}\`.${also.length === 0 ? "" : ` There is also ${also.join(", ")}${more}.`}`;
}
