// A workflow made from a template → what LaunchDarkly's dry run is asked, and from its answer, or our own check in its place, what the template does on this flag. Pure.

import type { Diagnostic, Position } from "../../model/diagnostic.ts";
import type { DesiredWorkflow, Target } from "../../model/document.ts";
import type { JsonObject } from "../../model/json.ts";
import type { TemplateCheck } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { environmentName, flagName, targetName } from "../../model/target.ts";
import { isResolvable } from "../../resolving/needs.ts";
import { parameterSnippet } from "../../resolving/parameter-snippet.ts";
import { addressParameters } from "../../resolving/parameters.ts";
import type { UsePlace } from "../../resolving/template-references.ts";
import type { TemplateStage } from "../../resolving/template-stages.ts";
import { type TemplateUse, type UsedParameter, useTemplate, withReport } from "../../resolving/template-use.ts";
import type { WorkflowDraft } from "../decide/draft.ts";
import { workflowBody } from "./bodies.ts";
import type { AssemblyContext } from "./context.ts";
import { templateSource } from "./template-source.ts";

/** A POST with `dryRun`: it makes nothing. */
export interface DryRun {
  /** By this its answer is found again. */
  name: string;
  target: Target;
  templateKey: string;
  body: JsonObject;
  /** Where the document names the template. */
  position: Position;
}

/** Templates that this same plan makes are left out: LaunchDarkly would answer for the old one, or for none. */
export function dryRunsOf(drafts: readonly WorkflowDraft[], context: AssemblyContext): DryRun[] {
  return drafts.flatMap(({ kind, subject: { desired }, from }): DryRun[] => {
    const content = desired?.content?.canonical;
    if ((kind !== "create" && kind !== "replace") || content?.template === undefined || desired === undefined)
      return [];
    if (context.made.has(content.template) || !isResolvable(content, context.catalogue)) return [];
    const template = context.catalogue.templates?.find(({ key }) => key === content.template);
    const sent = workflowBody(desired, from, context);
    if (template === undefined || sent === undefined || sent.diagnostics.length > 0) return [];
    const { parameters, ...body } = sent.body;
    const addressed = addressParameters((parameters ?? []) as JsonObject[], template);
    if ("problem" in addressed) return [];
    const given = addressed.parameters.length > 0 && { parameters: addressed.parameters };
    return [
      {
        name: nameOf(desired),
        target: desired.target,
        templateKey: template.key,
        body: { ...body, ...given },
        position: desired.origin.locate("/template"),
      },
    ];
  });
}

function nameOf({ target, key }: DesiredWorkflow): string {
  return `${targetName(target)} ${key}`;
}

export interface CheckedTemplate {
  templateCheck?: TemplateCheck;
  /** What would run, in API form; absent where the template's stages aren't known before it is made. */
  stages?: TemplateStage[];
  notes: string[];
  diagnostics: Diagnostic[];
}

/** `parameters`: resolved, as the body carries them. */
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
  const place: UsePlace = {
    flag,
    environment: desired.target.environment,
    names: source.names,
    ...(segments !== undefined && segments !== "forbidden" && { segments: new Set(segments) }),
  };
  const own = useTemplate(source.stages, parameters, place);
  const isMade = context.made.has(template);
  const answer = isMade ? undefined : context.dryRuns.get(nameOf(desired));
  const asked = answer !== undefined && "parameters" in answer;
  const use = asked ? withReport(own, source.stages, answer.parameters, place) : own;
  const checkedHere = asked
    ? undefined
    : isMade
      ? "this plan makes the template itself"
      : (answer?.refused ?? "LaunchDarkly was not asked");
  const { key, target } = desired;
  return {
    templateCheck: {
      key,
      target,
      template,
      ...present({ checkedHere }),
      parameters: use.parameters.map(({ value: _, what: __, index: ___, ...parameter }) => parameter),
    },
    stages: use.stages,
    notes: [],
    diagnostics: problemsOf(desired, parameters, use, place, isMade),
  };
}

function problemsOf(
  { origin }: DesiredWorkflow,
  parameters: readonly JsonObject[],
  { problems, parameters: used }: TemplateUse,
  place: UsePlace,
  isMade: boolean,
): Diagnostic[] {
  const error = (pointer: string, code: string, message: string, hint: string): Diagnostic => ({
    severity: "error",
    code,
    message,
    hint,
    position: origin.locate(pointer),
    pointer,
  });
  const unknown = problems.map(({ index, message, hint }) =>
    isMade && typeof parameters[index]?._id === "string"
      ? error(
          `/parameters/${index}`,
          "parameter-id-changes",
          "This plan makes the template anew, and its parts get other ids then.",
          "Name the part by `stage` and `instruction` or `condition` instead of `_id`.",
        )
      : error(`/parameters/${index}`, "unknown-template-part", message, hint),
  );
  const unfitting = used
    .filter((parameter) => !parameter.fits)
    .map((parameter) =>
      error(
        parameter.index === undefined ? "/template" : `/parameters/${parameter.index}`,
        "template-does-not-fit",
        doesNotFit(parameter, place),
        whatToGive(parameter, place),
      ),
    );
  return [...unknown, ...unfitting];
}

function doesNotFit({ stage, kind, path, says, given }: UsedParameter, { flag, environment }: UsePlace): string {
  const where = kind === "" ? "A part of the template" : `The template's \`${kind}\` in the stage \`${stage}\``;
  const what = given === undefined ? `has ${says} at` : `is given ${given} at`;
  return `${where} ${what} \`${path}\`, which \`${flag.key}\` doesn't have in \`${environment}\`.`;
}

function whatToGive(parameter: UsedParameter, place: UsePlace): string {
  const snippet = parameterSnippet(parameter, place);
  if (snippet === undefined)
    return "The flag has nothing that could stand there: use another template, or write the stages here.";
  const also = snippet.others.slice(0, 6).map((name) => `\`${name}\``);
  const more = snippet.others.length > also.length ? ", …" : "";
  return `Under \`parameters\`, write for example \`${snippet.yaml}\`.${also.length === 0 ? "" : ` There is also ${also.join(", ")}${more}.`}`;
}
