// A plan ↔ its JSON file.
import { readFile, writeFile } from "node:fs/promises";
import { ExpectedError, messageOf } from "../model/messages/expected-error.ts";
import { coveredDigests, type Plan } from "../model/plan.ts";
import { type Redact, redactedPieces } from "../reporting/escaping/redaction.ts";
import { jsonPieces } from "../reporting/escaping/visible.ts";

/** The file's directory has to be there. */
export async function savePlan(path: string, plan: Plan, redact: Redact): Promise<void> {
  try {
    await writeFile(path, redactedPieces(jsonPieces(plan), redact));
  } catch (error) {
    throw new ExpectedError(`The plan could not be written to ${path}: ${messageOf(error)}`);
  }
}

/** The digests of a saved plan. */
export async function readPlanDigests(path: string): Promise<Set<string>> {
  const hint = "Make one with `plan --out FILE`.";
  let saved: unknown;
  try {
    saved = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new ExpectedError(`The plan ${path} can't be read: ${messageOf(error)}`, hint);
  }
  const { plan: planSchema } = await import("../generated/plan.js");
  if (!planSchema(saved)) {
    const [{ instancePath = "", message = "" } = {}] = planSchema.errors ?? [];
    throw new ExpectedError(`${path} is not a plan of this version: ${instancePath} ${message}.`, hint);
  }
  return new Set(coveredDigests((saved as Plan).operations));
}
