// A job that has nothing to plan → its result: one sentence.
import type { MessageCode } from "../model/messages/message-codes.ts";
import { diagnosticAnnotations } from "../reporting/annotations.ts";
import { sentence } from "../reporting/escaping/markdown.ts";
import type { JobResult } from "./job.ts";

export function withoutPlan(code: MessageCode, message: string): JobResult {
  return {
    failed: false,
    message: "",
    summary: `## LaunchDarkly workflows\n\n${sentence(message)}\n`,
    annotations: diagnosticAnnotations([{ severity: "notice", code, message }]),
    outputs: { "failure-reason": "" },
  };
}
