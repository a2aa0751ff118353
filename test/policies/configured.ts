// YAML of a configuration's policies → the same compiled, and what is wrong with them; a document → what policies say of it offline.
import { readRevision } from "../../src/configuration/revision.ts";
import type { Diagnostic } from "../../src/model/messages/diagnostic.ts";
import type { Policy } from "../../src/model/policy.ts";
import { compilePolicies } from "../../src/policies/compile.ts";
import { judgeOffline } from "../../src/policies/judge.ts";
import { file, workflowsOf } from "../documents/reading.ts";

export const configurationPath = ".launchdarkly/workflow-sync.yaml";

interface Configured {
  policies: Policy[];
  timeZone: string;
  diagnostics: Diagnostic[];
}

/** All that is wrong, as `validate` finds it. */
export function configuredPolicies(yaml: string): Configured {
  const revision = readRevision([file(yaml, configurationPath)], ".launchdarkly", "head");
  const { policies = [], timeZone = "UTC" } = revision.configuration ?? {};
  return { policies, timeZone, diagnostics: [...revision.diagnostics, ...compilePolicies(policies).diagnostics] };
}

/** One policy with this schema, in YAML's flow style. */
export function onePolicy(schema: string, more = ""): string {
  return `policies:\n  - name: one\n    ${more === "" ? "" : `${more}\n    `}schema: ${schema}\n`;
}

/** What a document breaks, offline: throws where the policies can't be used. */
export function told(policies: string, document: string): Diagnostic[] {
  const { policies: written, timeZone, diagnostics } = configuredPolicies(policies);
  const [problem] = diagnostics;
  if (problem !== undefined) throw new Error(problem.message);
  const compiled = compilePolicies(written).policies;
  return workflowsOf(document).flatMap((one) => judgeOffline(one, compiled, { timeZone }));
}
