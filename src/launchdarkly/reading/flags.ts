// Flags that are needed → each as it is live, or the error of its read; read one by one, or from pages of the project's list where that takes fewer requests.
import type { LiveFlag } from "../../model/live.ts";
import { flagName } from "../../model/target.ts";
import type { LaunchDarkly } from "../client.ts";
import { isFailure } from "../http/error.ts";

export interface WantedFlag {
  project: string;
  flag: string;
  environments: readonly string[];
}

type ReadFlag = { live: LiveFlag } | { error: unknown };

/** Up to this many flags of a project are read one by one: a project may have thousands, and a page of them is long. */
const mostReadOneByOne = 20;
/** LaunchDarkly's filters of this list take three environments; whether `env` takes more isn't documented. Source: https://launchdarkly.com/docs/api/feature-flags/get-feature-flags */
const mostEnvironments = 3;

/** By `project/flag`; every flag that is wanted has an entry. */
export async function readFlags(
  client: LaunchDarkly,
  wanted: readonly WantedFlag[],
): Promise<ReadonlyMap<string, ReadFlag>> {
  const projects = new Map<string, WantedFlag[]>();
  for (const flag of wanted) projects.set(flag.project, [...(projects.get(flag.project) ?? []), flag]);
  const read = await Promise.all([...projects].map(([project, flags]) => readProject(client, project, flags)));
  return new Map(read.flat());
}

async function readProject(
  client: LaunchDarkly,
  project: string,
  wanted: readonly WantedFlag[],
): Promise<[string, ReadFlag][]> {
  const environments = [...new Set(wanted.flatMap((flag) => flag.environments))];
  const worthListing = wanted.length > mostReadOneByOne && environments.length <= mostEnvironments;
  const listed = worthListing ? await readPages(client, project, environments, wanted) : new Map<string, ReadFlag>();
  return Promise.all(
    wanted.map(
      async (flag): Promise<[string, ReadFlag]> => [
        flagName(flag),
        listed.get(flag.flag) ?? (await readOne(client, flag)),
      ],
    ),
  );
}

/** Reads on as long as fewer pages are left than flags, and never more of them than there were. What is not found here, such as an archived flag, is read by itself. */
async function readPages(
  client: LaunchDarkly,
  project: string,
  environments: readonly string[],
  wanted: readonly WantedFlag[],
): Promise<Map<string, ReadFlag>> {
  const read = new Map<string, ReadFlag>();
  const missing = new Map(wanted.map((flag) => [flag.flag, flag]));
  let offset = 0;
  let pagesLeft = 1;
  for (let pages = 0; pages < wanted.length && pagesLeft > 0 && pagesLeft < missing.size; pages++) {
    try {
      const { flags, total = 0 } = await client.listFlagPage(project, environments, offset);
      for (const live of flags) {
        const flag = missing.get(live.key);
        if (flag === undefined || !isWhole(live, flag)) continue;
        read.set(live.key, { live });
        missing.delete(live.key);
      }
      offset += flags.length;
      pagesLeft = flags.length === 0 ? 0 : Math.ceil((total - offset) / flags.length);
    } catch (error) {
      // After a 404, reads of single flags tell which one is missing.
      if (!isFailure(error, "not-found")) for (const key of missing.keys()) read.set(key, { error });
      return read;
    }
  }
  return read;
}

/** Whether the list gave the flag with its targeting in all these environments. */
function isWhole({ environments }: LiveFlag, wanted: WantedFlag): boolean {
  return wanted.environments.every(
    (environment) =>
      Object.hasOwn(environments, environment) && Array.isArray(environments[environment]?.configuration.rules),
  );
}

async function readOne(client: LaunchDarkly, { project, flag, environments }: WantedFlag): Promise<ReadFlag> {
  try {
    return { live: await client.getFlag(project, flag, environments) };
  } catch (error) {
    return { error };
  }
}
