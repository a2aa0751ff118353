import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isFailure
} from "./chunk-XNU5ZTTK.js";
import {
  flagName
} from "./chunk-ARACZODJ.js";

// src/launchdarkly/reading/once.ts
function readingOnce(client) {
  const getFlag = once(client.getFlag);
  return {
    ...client,
    // Only a single environment becomes part of the request, so all other lists of environments are one read.
    getFlag: (project, flag, environments) => getFlag(project, flag, environments.length === 1 ? environments : []),
    getEnvironment: once(client.getEnvironment),
    listFlagPage: once(client.listFlagPage),
    listMembers: once(client.listMembers),
    listTeams: once(client.listTeams),
    listSegments: once(client.listSegments),
    listTemplates: once(client.listTemplates)
  };
}
function once(read) {
  const sent = /* @__PURE__ */ new Map();
  return (...given) => {
    const key = JSON.stringify(given);
    const result = sent.get(key) ?? read(...given);
    sent.set(key, result);
    return result;
  };
}

// src/launchdarkly/reading/flags.ts
var mostReadOneByOne = 20;
var mostEnvironments = 3;
async function readFlags(client, wanted) {
  const projects = /* @__PURE__ */ new Map();
  for (const flag of wanted) projects.set(flag.project, [...projects.get(flag.project) ?? [], flag]);
  const read = await Promise.all([...projects].map(([project, flags]) => readProject(client, project, flags)));
  return new Map(read.flat());
}
async function readProject(client, project, wanted) {
  const environments = [...new Set(wanted.flatMap((flag) => flag.environments))];
  const worthListing = wanted.length > mostReadOneByOne && environments.length <= mostEnvironments;
  const listed = worthListing ? await readPages(client, project, environments, wanted) : /* @__PURE__ */ new Map();
  return Promise.all(
    wanted.map(
      async (flag) => [
        flagName(flag),
        listed.get(flag.flag) ?? await readOne(client, flag)
      ]
    )
  );
}
async function readPages(client, project, environments, wanted) {
  const read = /* @__PURE__ */ new Map();
  const missing = new Map(wanted.map((flag) => [flag.flag, flag]));
  let offset = 0;
  let pagesLeft = 1;
  for (let pages = 0; pages < wanted.length && pagesLeft > 0 && pagesLeft < missing.size; pages++) {
    try {
      const { flags, total = 0 } = await client.listFlagPage(project, environments, offset);
      for (const live of flags) {
        const flag = missing.get(live.key);
        if (flag === void 0 || !isWhole(live, flag)) continue;
        read.set(live.key, { live });
        missing.delete(live.key);
      }
      offset += flags.length;
      pagesLeft = flags.length === 0 ? 0 : Math.ceil((total - offset) / flags.length);
    } catch (error) {
      if (!isFailure(error, "not-found")) for (const key of missing.keys()) read.set(key, { error });
      return read;
    }
  }
  return read;
}
function isWhole({ environments }, wanted) {
  return wanted.environments.every(
    (environment) => Object.hasOwn(environments, environment) && Array.isArray(environments[environment]?.configuration.rules)
  );
}
async function readOne(client, { project, flag, environments }) {
  try {
    return { live: await client.getFlag(project, flag, environments) };
  } catch (error) {
    return { error };
  }
}

export {
  readFlags,
  readingOnce
};
