// A target → what is there before anything is sent, and an error where the probe may not go.
import type { LaunchDarkly } from "../../launchdarkly/client.ts";
import { isFailure, LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import type { Http } from "../../launchdarkly/http/http.ts";
import type { Target } from "../../model/document.ts";
import { type LiveFlag, requiresApprovals } from "../../model/live.ts";
import { ExpectedError } from "../../model/messages/expected-error.ts";
import { targetName } from "../../model/target.ts";
import { object } from "../../model/values/json.ts";
import { counted } from "../../model/values/words.ts";
import { hasEnded } from "../../planning/ownership/progress.ts";
import { isOfProbe } from "../../probing/marker.ts";
import { allWorkflows, ownTemplates } from "./listing.ts";
import type { Ground } from "./session.ts";

export interface Permitted {
  critical?: boolean;
  besideActive?: boolean;
}

export interface Surveyed {
  ground: Ground;
  isCritical: boolean;
  /** Active workflows that aren't the probe's. */
  active: number;
  /** What an earlier probe left: how much that is active or a template, and how many workflows that have ended. */
  leftovers: number;
  ended: number;
}

export async function survey(
  client: LaunchDarkly,
  http: Http,
  target: Target,
  { critical = false, besideActive = false }: Permitted,
): Promise<Surveyed> {
  const { project, environment } = target;
  const settings = await client.getEnvironment(project, environment);
  const isCritical = settings.critical === true;
  if (isCritical && !critical)
    throw new ExpectedError(
      `The environment ${environment} is marked critical, so nothing was sent.`,
      "Probe another environment, best with a flag that nobody uses, or give `--critical`.",
    );
  if (settings.approvalService !== "launchdarkly")
    throw new ExpectedError(
      `Approvals of the environment ${environment} go through ${settings.approvalService}, and LaunchDarkly takes no workflows there.`,
      "Probe another environment.",
    );
  const flag = await client.getFlag(project, target.flag, [environment]);
  refuseFlag(flag, target);
  const workflows = await allWorkflows({ client, target });
  const active = workflows.filter((workflow) => !isOfProbe(workflow) && !hasEnded(workflow)).length;
  if (active > 0 && !besideActive)
    throw new ExpectedError(
      `${targetName(target)} has ${counted(active, "active workflow")}, so nothing was sent.`,
      "Probe another flag, best one that nobody uses, or give `--beside-active`: they stay as they are.",
    );
  const own = workflows.filter(isOfProbe);
  const ended = own.filter(hasEnded).length;
  const templates = await ownTemplates({ client, target });
  const token = await identity(http);
  return {
    ground: { target, flag, requiresApprovals: requiresApprovals(settings, flag), ...(token && { token }) },
    isCritical,
    active,
    leftovers: own.length - ended + templates.length,
    ended,
  };
}

function refuseFlag({ archived, environments, variations }: LiveFlag, target: Target): void {
  const fail = (why: string) =>
    new ExpectedError(`The flag ${target.flag} ${why}, so nothing was sent.`, "Probe another flag.");
  if (archived) throw fail("is archived");
  if (environments[target.environment] === undefined) throw fail(`has no environment ${target.environment}`);
  if (variations.length === 0) throw fail("has no variations");
}

/** `undefined` where LaunchDarkly doesn't tell. */
async function identity(http: Http): Promise<Ground["token"]> {
  try {
    const { body } = await http.request("GET", "/api/v2/caller-identity");
    const { serviceToken, tokenId, memberId } = object(body);
    if (tokenId === undefined) return undefined;
    return { id: tokenId, isService: serviceToken === true || (serviceToken === undefined && memberId === undefined) };
  } catch (error) {
    if (isFailure(error, "forbidden", "not-found")) return undefined;
    if (error instanceof LaunchDarklyError && error.kind === "malformed") return undefined;
    throw error;
  }
}
