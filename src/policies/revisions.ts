// The policies of several revisions → those that hold, and what a change does to them. Pure.
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import type { Policy } from "../model/policy.ts";
import { present } from "../model/values/present.ts";
import { listed, quoted } from "../model/values/words.ts";

/** Each once. Of one that a revision has otherwise, both hold. */
export function allPolicies(lists: readonly (readonly Policy[])[]): Policy[] {
  return [...new Map(lists.flat().map((policy) => [identity(policy), policy])).values()];
}

function identity({ name, match, severity, message, schema }: Policy): string {
  return JSON.stringify([name, match, severity, message, schema.value]);
}

/**
 * What a proposed change does to the policies of the revision that it goes into. `file`: the change's configuration, if it has one.
 * `usable`: names of those that held before; all, if left out.
 */
export function policyChanges(
  before: readonly Policy[],
  after: readonly Policy[],
  file: string | undefined,
  usable: ReadonlySet<string> = new Set(before.map(({ name }) => name)),
): Diagnostic[] {
  const was = new Map(before.map((policy) => [policy.name, policy]));
  const is = new Map(after.map((policy) => [policy.name, policy]));
  const added = after.filter(({ name }) => !was.has(name));
  const removed = before.filter(({ name }) => !is.has(name));
  const changed = after.filter((policy) => {
    const old = was.get(policy.name);
    return old !== undefined && identity(old) !== identity(policy);
  });
  const done = [...words("adds", added), ...words("changes", changed), ...words("takes away", removed)];
  if (done.length === 0) return [];
  const [first] = [...changed, ...added];
  const given = [...changed, ...removed];
  const isLooser = given.some(({ name }) => usable.has(name));
  const unusable = given.filter(({ name }) => !usable.has(name)).map(({ name }) => quoted(name));
  const held = isLooser
    ? ["The old ones hold as well, until this has been merged and applied: a change can't loosen what it is held to."]
    : [];
  const never = unusable.length > 0 ? [`${listed(unusable)} could not be used as it was, and held nothing.`] : [];
  const adds = given.length === 0 ? ["What it adds counts at once."] : [];
  return [
    {
      severity: isLooser ? "warning" : "notice",
      code: "policies-changed",
      message: `This change ${listed(done)}.`,
      hint: [...held, ...never, ...adds].join(" "),
      ...present({
        position: first?.schema.locate("") ?? (file === undefined ? undefined : { file, line: 1, column: 1 }),
      }),
    },
  ];
}

function words(verb: string, policies: readonly Policy[]): string[] {
  if (policies.length === 0) return [];
  const names = listed(policies.map(({ name }) => quoted(name)));
  return [`${verb} ${policies.length === 1 ? "the policy" : "the policies"} ${names}`];
}
