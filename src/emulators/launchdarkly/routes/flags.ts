// What goes in: the reads of one flag and of a project's flags, as calls. What comes out: LaunchDarkly's answers, with
// the environments that were asked for, and in lists a summary of each unless its targeting is wanted.

import type { EmulatedResponse } from "../../server.ts";
import type { Flag, FlagConfiguration, JsonObject, Target } from "../account/account.ts";
import { type Call, parameter, requireEnvironment, requireProject, takePage } from "./call.ts";
import { RequestError } from "./errors.ts";
import { contains, filtered, sortedBy } from "./filters.ts";

export function getFlag(call: Call): EmulatedResponse {
  const project = requireProject(call.account, parameter(call, "projectKey"));
  const key = parameter(call, "featureFlagKey");
  const flag = project.flags.find((candidate) => candidate.key === key);
  if (flag === undefined) {
    throw new RequestError(404, `Unknown flag key ${key} in project ${project.key}`);
  }
  return { status: 200, body: flagOutput(flag, askedEnvironments(call) ?? Object.keys(flag.environments), true) };
}

export function listFlags(call: Call): EmulatedResponse {
  const { query } = call.request;
  const project = requireProject(call.account, parameter(call, "projectKey"));
  const tagsOf = (flag: JsonObject) => (flag.tags as string[] | undefined) ?? [];
  const wantsArchived = query.get("archived") === "true" || /(?:^|,)archived:true/.test(query.get("filter") ?? "");
  const wantsAll = /(?:^|,)state:/.test(query.get("filter") ?? "");
  const tag = query.get("tag");
  const candidates = project.flags.filter(
    (flag) => (wantsAll || (flag.archived === true) === wantsArchived) && (tag === null || tagsOf(flag).includes(tag)),
  );
  const found = filtered<Flag>(candidates, query, {
    query: (flag, value) => contains(value, flag.key, flag.name),
    key: (flag, value) => flag.key === value,
    tags: (flag, value) => value.split("+").every((wanted) => tagsOf(flag).includes(wanted)),
    archived: (flag, value) => String(flag.archived === true) === value,
    state: (flag, value) => value.split("|").includes(flag.archived === true ? "archived" : "live"),
    type: (flag, value) => (flag.temporary === true ? "temporary" : "permanent") === value,
    filterEnv: () => true,
  });
  const ordered = sortedBy(found, query, ["creationDate", "key", "name", "type"]);
  const { items, totalCount, links } = takePage(call, ordered, { pagedBefore: true });
  // The API's words for "in full" are summary=0; from 20240415 on, environments come only if they are named.
  const full = ["0", "false"].includes(query.get("summary") ?? "");
  const asked = askedEnvironments(call) ?? (call.paged ? undefined : project.environments.map(({ key }) => key));
  return {
    status: 200,
    body: { items: items.map((flag) => flagOutput(flag, asked, full)), totalCount, _links: links },
  };
}

function askedEnvironments(call: Call): string[] | undefined {
  const { query } = call.request;
  const inFilter = /(?:^|,)filterEnv:([^,]*)/.exec(query.get("filter") ?? "")?.[1];
  const asked = [...query.getAll("env"), ...(inFilter ? [inFilter] : [])].flatMap((text) => text.split(","));
  for (const environment of asked) {
    requireEnvironment(call.account, parameter(call, "projectKey"), environment);
  }
  return asked.length === 0 ? undefined : asked;
}

function flagOutput(flag: Flag, environments: string[] | undefined, full: boolean): JsonObject {
  const { environments: all, ...rest } = flag;
  if (environments === undefined) {
    return rest;
  }
  const shown = environments.map((key): [string, JsonObject | undefined] => {
    const configuration = all[key];
    return [key, configuration && (full ? configuration : summarized(flag, configuration))];
  });
  return { ...rest, environments: Object.fromEntries(shown) };
}

function summarized(flag: Flag, configuration: FlagConfiguration): JsonObject {
  const { targets, contextTargets, rules, fallthrough, offVariation, prerequisites, ...rest } = configuration;
  const count = (list: Target[], variation: number) =>
    list.reduce((sum, target) => sum + (target.variation === variation ? target.values.length : 0), 0);
  const variations = flag.variations.map((_, index) => {
    const weight = fallthrough.rollout?.variations.find(({ variation }) => variation === index)?.weight;
    return [
      String(index),
      {
        rules: rules.filter(({ variation }) => variation === index).length,
        nullRules: 0,
        targets: count(targets, index),
        contextTargets: count(contextTargets, index),
        ...(fallthrough.variation === index ? { isFallthrough: true } : {}),
        ...(offVariation === index ? { isOff: true } : {}),
        ...(weight === undefined ? {} : { rollout: weight }),
      },
    ];
  });
  return {
    ...rest,
    _summary: { variations: Object.fromEntries(variations), prerequisites: prerequisites.length },
  };
}
