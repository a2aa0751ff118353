// A workflow on one of its targets → the document that says the same, written for this target alone. Pure.
import { fieldOrder } from "../../generated/field-order.js";
import type { DesiredWorkflow } from "../../model/document.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import type { WrittenFields } from "./content.ts";
import { type WrittenOverride, withChanges } from "./overrides.ts";
import type { WrittenStage } from "./stages.ts";

interface Written extends WrittenFields {
  stages?: WrittenStage[];
  overrides?: Record<string, WrittenOverride>;
}

/** Defaults of the configuration are written out, too. The fields are in the schema's order. */
export function writtenOut({ origin, target, run, startAt, adopt, content }: DesiredWorkflow): JsonObject {
  const { overrides, ...everywhere } = origin.document.value as unknown as Written; // fits workflow.schema.json
  const byEnvironment = new Map(Object.entries(overrides ?? {}));
  const { stages: changes = {}, ...fields } = byEnvironment.get(target.environment) ?? {};
  const places = new Map((everywhere.stages ?? []).map(({ name }, index) => [name, index]));
  const stages = new Map(
    Object.entries(changes).flatMap(([name, { skip, ...change }]) => {
      const index = places.get(name);
      return index === undefined ? [] : [[index, skip ? ("skip" as const) : change] as const];
    }),
  );
  const said = withChanges(everywhere, { fields, stages });
  const { maintainer } = content?.canonical ?? {};
  const document: Record<string, unknown> = present({
    ...said,
    ...target,
    flags: undefined,
    environments: undefined,
    maintainer: maintainer && "ref" in maintainer ? maintainer.ref : undefined,
    maintainerId: maintainer && "id" in maintainer ? maintainer.id : undefined,
    run: startAt === undefined ? (run === 1 ? undefined : run) : { [target.environment]: { number: run, startAt } },
    adopt,
  });
  const fieldsInOrder = Object.keys(fieldOrder.workflow ?? {}).filter((field) => field in document);
  return Object.fromEntries(fieldsInOrder.map((field) => [field, document[field]])) as JsonObject; // parts of the document's value
}
