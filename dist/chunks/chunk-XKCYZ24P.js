import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  standardConfiguration
} from "./chunk-BNCSYJBC.js";
import {
  instanceName,
  ownerOfAnotherRepository,
  resolveOwner
} from "./chunk-Z265QYZM.js";
import {
  isError
} from "./chunk-QJEXP4H6.js";
import {
  listed,
  quoted
} from "./chunk-MMUMCMMQ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";

// src/policies/revisions.ts
function allPolicies(lists) {
  return [...new Map(lists.flat().map((policy) => [identity(policy), policy])).values()];
}
function identity({ name, match, severity, message, schema }) {
  return JSON.stringify([name, match, severity, message, schema.value]);
}
function policyChanges(before, after, file, usable = new Set(before.map(({ name }) => name))) {
  const was = new Map(before.map((policy) => [policy.name, policy]));
  const is = new Map(after.map((policy) => [policy.name, policy]));
  const added = after.filter(({ name }) => !was.has(name));
  const removed = before.filter(({ name }) => !is.has(name));
  const changed = after.filter((policy) => {
    const old = was.get(policy.name);
    return old !== void 0 && identity(old) !== identity(policy);
  });
  const done = [...words("adds", added), ...words("changes", changed), ...words("takes away", removed)];
  if (done.length === 0) return [];
  const [first] = [...changed, ...added];
  const given = [...changed, ...removed];
  const isLooser = given.some(({ name }) => usable.has(name));
  const unusable = given.filter(({ name }) => !usable.has(name)).map(({ name }) => quoted(name));
  const held = isLooser ? ["The old ones hold as well, until this has been merged and applied: a change can't loosen what it is held to."] : [];
  const never = unusable.length > 0 ? [`${listed(unusable)} could not be used as it was, and held nothing.`] : [];
  const adds = given.length === 0 ? ["What it adds counts at once."] : [];
  return [
    {
      severity: isLooser ? "warning" : "notice",
      code: "policies-changed",
      message: `This change ${listed(done)}.`,
      hint: [...held, ...never, ...adds].join(" "),
      ...present({
        position: first?.schema.locate("") ?? (file === void 0 ? void 0 : { file, line: 1, column: 1 })
      })
    }
  ];
}
function words(verb, policies) {
  if (policies.length === 0) return [];
  const names = listed(policies.map(({ name }) => quoted(name)));
  return [`${verb} ${policies.length === 1 ? "the policy" : "the policies"} ${names}`];
}

// src/pipeline/request.ts
function identify(head, into, { directory, owner, repository, environments }) {
  const steering = into.configuration ?? head.configuration ?? standardConfiguration;
  const ownerInputs = { directory, configuration: steering, ...present({ owner, repository }) };
  const resolved = resolveOwner(ownerInputs);
  const owners = "owners" in resolved ? resolved.owners : { owner: repository ?? directory, formerOwners: [] };
  return {
    owners,
    instance: instanceName(owners.owner, environments),
    steering,
    diagnostics: [..."diagnostic" in resolved ? [resolved.diagnostic] : [], ...ownerOfAnotherRepository(ownerInputs)]
  };
}
function ownersLeft(head, into, inputs) {
  const [before, after] = [into, head].map((one) => identify(one, one, inputs));
  if (before === void 0 || after === void 0) return [];
  if ([...before.diagnostics, ...after.diagnostics, ...head.diagnostics].some(isError)) return [];
  const kept = [after.owners.owner, ...after.owners.formerOwners];
  const left = [before.owners.owner, ...before.owners.formerOwners].filter((owner) => !kept.includes(owner));
  return left.map((owner) => ({
    severity: "warning",
    code: "owner-left",
    message: `\`${owner}\` isn't among the owners any more: what still carries its marker in LaunchDarkly is managed by nobody from then on, and goes on as it is.`,
    hint: `Write \`formerOwners: [${[...after.owners.formerOwners, ...left].join(", ")}]\` in workflow-sync.yaml, for as long as anything carries that marker.`
  }));
}
function strictest(steering, others, paused) {
  const all = [steering, ...others.flatMap((one) => one ?? [])];
  const pauses = [
    ...all.flatMap((one) => one.paused ?? []),
    ...paused === void 0 ? [] : [{ reason: paused, targets: ["*/*/*"] }]
  ];
  const reasons = [...new Set(pauses.map(({ reason }) => reason))];
  const union = (lists) => [...new Set(lists.flat())];
  const { paused: _, ...rest } = steering;
  return {
    ...rest,
    guards: {
      deletes: {
        count: Math.min(...all.map(({ guards }) => guards.deletes.count)),
        percent: Math.min(...all.map(({ guards }) => guards.deletes.percent))
      },
      protected: union(all.map(({ guards }) => guards.protected))
    },
    policies: allPolicies(all.map(({ policies }) => policies)),
    ...pauses.length > 0 && {
      paused: { reason: reasons.join("; "), targets: union(pauses.map(({ targets }) => targets)) }
    }
  };
}

export {
  policyChanges,
  identify,
  ownersLeft,
  strictest
};
