// The fields of a workflow that say what it is, wherever in the document they are written → their canonical form. Pure.
import type { CanonicalParameter, CanonicalWorkflow, Reference, Target } from "../../model/document.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { reference } from "./references.ts";
import { shorthandRollout } from "./rollout.ts";
import type { Trace } from "./trace.ts";

/** All of a workflow that is the same on the flags of one environment. */
export type Content = Omit<CanonicalWorkflow, keyof Target>;

export interface WrittenFields {
  name?: string;
  description?: string;
  maintainer?: string;
  maintainerId?: string;
  parameters?: JsonObject[];
}

/** `at`: where they are written; empty for the document's own. */
export function canonicalFields(
  written: WrittenFields,
  at: string,
  trace: Trace,
): Partial<Pick<Content, "name" | "description" | "maintainer" | "parameters">> {
  const { name, description } = written;
  refuseMarker(description, at, trace);
  const parameters = written.parameters?.map((parameter, index) =>
    canonicalParameter(parameter, `${at}/parameters/${index}`, trace),
  );
  return present({ name, description, maintainer: canonicalMaintainer(written, at, trace), parameters });
}

export function refuseMarker(description: string | undefined, at: string, trace: Trace): void {
  if (description?.includes("[ld-sync:")) {
    trace.error(
      `${at}/description`,
      "marker-in-description",
      "The description holds `[ld-sync:`, which starts the marker that this tool writes below it.",
      "Take that text out; the marker is added when the object is created.",
    );
  }
}

function canonicalMaintainer(
  { maintainer, maintainerId }: WrittenFields,
  at: string,
  trace: Trace,
): Reference | undefined {
  if (maintainerId !== undefined) {
    trace.map(`${at}/maintainer`, `${at}/maintainerId`);
    return { id: maintainerId };
  }
  return maintainer === undefined ? undefined : { ref: maintainer };
}

function canonicalParameter(written: JsonObject, at: string, trace: Trace): CanonicalParameter {
  const { variation, rule, rollout, ...rest } = written;
  return {
    ...rest,
    ...(variation !== undefined && { variation: reference(variation) }),
    ...(rule !== undefined && { rule: reference(rule) }),
    ...(rollout !== undefined && { rolloutWeights: shorthandRollout(rollout, `${at}/rollout`, at, trace) }),
  } as CanonicalParameter; // fits the schema's `parameter`
}
