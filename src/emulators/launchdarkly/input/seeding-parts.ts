// What goes in: members, teams and projects as a seed gives them. What comes out: the same in the API's output shape,
// with every field that LaunchDarkly's OpenAPI requires.

import type {
  Clause,
  Environment,
  Flag,
  FlagConfiguration,
  JsonObject,
  Member,
  Project,
  Rule,
  Segment,
} from "../account/account.ts";
import { newObjectId, newUuid } from "../account/ids.ts";
import { link } from "../account/output.ts";
import type { SeedProject } from "./seed.ts";

// The creation date of what the seed gives none: before all dates in tests.
const LONG_AGO = Date.UTC(2021, 0, 1);

export function seedMember(given: JsonObject & { _id: string; email: string }, now: number): Member {
  return {
    role: "writer",
    _pendingInvite: false,
    _verified: true,
    customRoles: [],
    mfa: "disabled",
    _lastSeen: now,
    creationDate: LONG_AGO,
    ...given,
    ...(Array.isArray(given.teams)
      ? { teams: given.teams.map((team: JsonObject) => ({ customRoleKeys: [], name: team.key, ...team })) }
      : {}),
    _links: { self: link(`/api/v2/members/${given._id}`) },
  };
}

export function seedTeam(given: JsonObject & { key: string }, now: number): JsonObject {
  return {
    name: given.key,
    description: "",
    _creationDate: LONG_AGO,
    _lastModified: now,
    _version: 1,
    _idpSynced: false,
    ...given,
    _links: { self: link(`/api/v2/teams/${encodeURIComponent(given.key)}`), parent: link("/api/v2/teams") },
  };
}

export function seedProject(given: SeedProject, now: number): Project {
  return {
    id: newObjectId(now),
    key: given.key,
    name: given.name ?? given.key,
    environments: given.environments.map((environment) => seedEnvironment(given.key, environment, now)),
    segments: (given.segments ?? []).map((segment) => seedSegment(given.key, segment)),
    flags: (given.flags ?? []).map((flag) => seedFlag(given, flag, now)),
  };
}

function seedEnvironment(projectKey: string, given: JsonObject & { key: string }, now: number): Environment {
  const id = newObjectId(now);
  return {
    _id: id,
    name: given.key,
    apiKey: `sdk-${newUuid()}`,
    mobileKey: `mob-${newUuid()}`,
    color: "417505",
    defaultTtl: 0,
    secureMode: false,
    defaultTrackEvents: false,
    requireComments: false,
    confirmChanges: false,
    tags: [],
    critical: false,
    ...given,
    ...(given.approvalSettings === undefined
      ? {}
      : {
          approvalSettings: {
            required: false,
            bypassApprovalsForPendingChanges: false,
            minNumApprovals: 1,
            canReviewOwnRequest: false,
            canApplyDeclinedChanges: true,
            serviceKind: "launchdarkly",
            serviceConfig: {},
            requiredApprovalTags: [],
            ...(given.approvalSettings as JsonObject),
          },
        }),
    _links: {
      self: link(`/api/v2/projects/${encodeURIComponent(projectKey)}/environments/${encodeURIComponent(given.key)}`),
    },
  };
}

function seedSegment(projectKey: string, given: JsonObject & { key: string; environment: string }): Segment {
  const { environment, ...output } = given;
  const path = [projectKey, environment, given.key].map(encodeURIComponent).join("/");
  return {
    environment,
    output: {
      name: given.key,
      tags: [],
      creationDate: LONG_AGO,
      lastModifiedDate: LONG_AGO,
      rules: [],
      version: 1,
      deleted: false,
      generation: 1,
      included: [],
      excluded: [],
      ...output,
      _links: { self: link(`/api/v2/segments/${path}`) },
    },
  };
}

type SeedFlag = NonNullable<SeedProject["flags"]>[number];

function seedFlag(project: SeedProject, given: SeedFlag, now: number): Flag {
  const path = `/api/v2/flags/${encodeURIComponent(project.key)}`;
  const configurations = (given.environments ?? {}) as Record<string, JsonObject>;
  return {
    name: given.key,
    kind: given.variations.every(({ value }) => typeof value === "boolean") ? "boolean" : "multivariate",
    description: "",
    _version: 1,
    creationDate: LONG_AGO,
    includeInSnippet: false,
    clientSideAvailability: { usingMobileKey: false, usingEnvironmentId: false },
    temporary: true,
    tags: [],
    experiments: { baselineIdx: 0, items: [] },
    customProperties: {},
    archived: false,
    defaults: { onVariation: 0, offVariation: given.variations.length - 1 },
    ...given,
    variations: given.variations.map((variation) => ({ _id: newUuid(), ...variation })),
    environments: Object.fromEntries(
      project.environments.map(({ key, name }) => {
        const site = `/${encodeURIComponent(project.key)}/${encodeURIComponent(key)}/features/${encodeURIComponent(given.key)}`;
        const configuration = seedConfiguration(configurations[key] ?? {}, given.variations.length - 1, now);
        return [
          key,
          { ...configuration, _site: { href: site, type: "text/html" }, _environmentName: (name ?? key) as string },
        ];
      }),
    ),
    _links: { parent: link(path), self: link(`${path}/${encodeURIComponent(given.key)}`) },
  };
}

function seedConfiguration(given: JsonObject, lastVariation: number, now: number): FlagConfiguration {
  const targets = (list: unknown) =>
    ((list ?? []) as JsonObject[]).map(
      (target) => ({ contextKind: "user", ...target }) as FlagConfiguration["targets"][0],
    );
  return {
    on: false,
    archived: false,
    salt: newUuid().replaceAll("-", ""),
    sel: newUuid().replaceAll("-", ""),
    lastModified: now,
    version: 1,
    offVariation: lastVariation,
    fallthrough: { variation: 0 },
    prerequisites: [],
    trackEvents: false,
    trackEventsFallthrough: false,
    ...given,
    targets: targets(given.targets),
    contextTargets: targets(given.contextTargets),
    rules: ((given.rules ?? []) as JsonObject[]).map(seedRule),
  };
}

function seedRule(given: JsonObject): Rule {
  return {
    _id: newUuid(),
    trackEvents: false,
    ...given,
    clauses: (given.clauses as JsonObject[]).map(
      (clause) =>
        ({ _id: newUuid(), attribute: clause.op, negate: false, contextKind: "user", ...clause }) as unknown as Clause,
    ),
  };
}
