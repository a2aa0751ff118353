// The stages of a workflow that would be sent, and where what is found in them is written. Pure.

import type { CanonicalStage } from "../../model/document.ts";
import type { JsonObject } from "../../model/json.ts";
import { stageName } from "../../model/stage.ts";
import type { Finding } from "./findings.ts";

/** All of them, those included that an earlier run carried out. None where a template gives them that isn't there yet. */
export interface SentStages {
  canonical: readonly CanonicalStage[];
  /** Of those that are sent, in API form, one list a stage. */
  instructions: readonly (readonly JsonObject[])[];
  /** Leading stages that aren't sent. */
  from: number;
  fromTemplate: boolean;
}

/** What is found in a template's stage stands in the document where the template is named. */
export function whereWritten(findings: readonly Finding[], { canonical, fromTemplate }: SentStages): Finding[] {
  return findings.map((finding) => {
    const [, list, number] = finding.pointer.split("/");
    if (!fromTemplate || list !== "stages") return finding;
    const name = stageName(canonical[Number(number)], Number(number));
    return { ...finding, pointer: "/template", message: `In the template's stage \`${name}\`: ${finding.message}` };
  });
}
