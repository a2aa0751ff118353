// `policies` of a configuration that fits its schema → policies, and what its schema can't see: globs, and names that are given twice. Pure.
import type { LocatedDocument } from "../documents/yaml/parse.ts";
import { type Diagnostic, errorAt } from "../model/messages/diagnostic.ts";
import type { LocatedSchema, Policy, PolicySeverity } from "../model/policy.ts";
import type { Json } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { quoted } from "../model/values/words.ts";

export interface WrittenPolicy {
  name: string;
  match?: string | string[];
  severity?: PolicySeverity | false;
  message?: string;
  schema: Json;
}

/** `null` in the place of one that is refused. */
type Written = readonly (WrittenPolicy | null)[];

export function readPolicies(written: Written, document: LocatedDocument): Policy[] {
  return written.flatMap((policy, index) => {
    if (policy === null) return [];
    const { name, match = "**", severity = "error", message, schema } = policy;
    return {
      name,
      match: [match].flat(),
      severity: severity === false ? "off" : severity,
      ...present({ message }),
      schema: part(document, `/policies/${index}/schema`, schema),
    };
  });
}

function part({ file, locate, locateKey }: LocatedDocument, at: string, value: Json): LocatedSchema {
  return {
    file,
    value,
    locate: (pointer) => locate(at + pointer),
    locateKey: (pointer) => locateKey(at + pointer),
  };
}

/** Each with the place where it stands. */
export function policyGlobs(written: Written): [pointer: string, glob: string][] {
  return written.flatMap((policy, index): [string, string][] => {
    const { match = [] } = policy ?? {};
    const at = `/policies/${index}/match`;
    return typeof match === "string" ? [[at, match]] : match.map((glob, number) => [`${at}/${number}`, glob]);
  });
}

export function repeatedNames(written: Written, document: LocatedDocument): Diagnostic[] {
  return written.flatMap((policy, index) => {
    if (policy === null || written.findIndex((other) => other?.name === policy.name) === index) return [];
    const message = `There are two policies ${quoted(policy.name)}.`;
    return [errorAt(document, `/policies/${index}/name`, "repeated", message, "Give each a name of its own.")];
  });
}
