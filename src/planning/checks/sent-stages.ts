// The stages of a workflow that would be sent; findings in them → the same findings where the document's author can see them. Pure.

import type { CanonicalStage } from "../../model/document.ts";
import { stageName } from "../../model/stage.ts";
import type { JsonObject } from "../../model/values/json.ts";
import type { Finding } from "./findings.ts";

/** All lists are empty if a template gives the stages and isn't made yet. */
export interface SentStages {
  /** All stages, with those that an earlier run has carried out. */
  canonical: readonly CanonicalStage[];
  /** The instructions of the stages that are sent, in API form, one list for each stage. */
  instructions: readonly (readonly JsonObject[])[];
  /** The number of leading stages that aren't sent. */
  from: number;
  fromTemplate: boolean;
}

/** The author of a document can't see its template's stages: their findings stand where the document names the template. */
export function whereWritten(findings: readonly Finding[], { canonical, fromTemplate }: SentStages): Finding[] {
  return findings.map((finding) => {
    const [, list, number] = finding.pointer.split("/");
    if (!fromTemplate || list !== "stages") return finding;
    const name = stageName(canonical[Number(number)], Number(number));
    return { ...finding, pointer: "/template", message: `In the template's stage \`${name}\`: ${finding.message}` };
  });
}
