// What was read, and what LaunchDarkly says that a flag's reader may do → what the access token may do, for a plan and for an apply. Pure.
import type { Finding } from "../model/examination.ts";
import { isObject, type Json } from "../model/values/json.ts";
import { counted, quoted } from "../model/values/words.ts";
import { finding } from "./checks.ts";
import { isKnown, type LaunchDarklyFacts, type ReadFacts, type Unknown, unknownOf } from "./facts.ts";

/** The action without which no workflow can be made or deleted. Source: https://launchdarkly.com/docs/home/account/role-actions */
const decisive = "updateFeatureWorkflows";

export function mayPlanFinding({ reads }: LaunchDarklyFacts): Finding {
  const { projects, environments, flags, targets, templates } = reads;
  const failed = [
    ...[projects, environments, flags].flatMap((all) => unknownOf<unknown>(all)),
    ...(templates !== undefined && !isKnown(templates) ? [{ name: "templates", unknown: templates.unknown }] : []),
  ];
  const isRefused = ({ unknown: { kind } }: { unknown: Unknown }) => kind === "forbidden";
  const refused = [...failed, ...unknownOf(targets)].filter(isRefused);
  const [first] = refused;
  if (first !== undefined)
    return finding(
      "may-plan",
      "not",
      `The token may not read ${quoted(first.name)}${refused.length > 1 ? ` and ${refused.length - 1} more` : ""}. ${first.unknown.why}`,
      {
        todo: first.unknown.hint,
        request: first.unknown.request,
      },
    );
  const read = [...targets.values()].filter(isKnown).length;
  if (read === 0 || read < targets.size || failed.length > 0)
    return finding(
      "may-plan",
      "unknown",
      read === 0 ? "Nothing was read that a plan needs." : "Not all that a plan needs was read.",
      {
        todo: "See `names` and `workflows`: what they tell has to be mended first.",
      },
    );
  return finding(
    "may-plan",
    "ok",
    `The token may read all that a plan needs: ${counted(flags.size, "flag")}, ${counted(environments.size, "environment")}, ${counted(targets.size, "target")}.`,
  );
}

/** LaunchDarkly may tell with a flag what is allowed and denied there (`_access`). Where it doesn't, only trying would tell. */
export function mayApplyFinding({ reads }: LaunchDarklyFacts): Finding {
  const told = accessOf(reads);
  const denied = told.filter(({ access }) => access === "denied");
  const [first] = denied;
  if (first !== undefined)
    return finding(
      "may-apply",
      "not",
      `The token may not do ${quoted(decisive)} on ${quoted(first.name)}${denied.length > 1 ? ` and ${denied.length - 1} more` : ""}, by what LaunchDarkly says of the flag.`,
      {
        todo: "Give the token the apply's role of docs/access.md. If this token is for plans only, examine it with `--for plan`, or the Action's input `for: plan`.",
      },
    );
  if (told.length > 0 && told.every(({ access }) => access === "allowed"))
    return finding(
      "may-apply",
      "ok",
      `The token may make and delete workflows on ${told.length === 1 ? "the documents' target" : `all ${told.length} targets`}, by what LaunchDarkly says of the flags.`,
    );
  return finding("may-apply", "unknown", "LaunchDarkly doesn't say what the token may write, and this tries nothing.", {
    todo: "Hold its role against the apply's in docs/access.md; the first apply tells.",
  });
}

/** On each target that could be read. */
function accessOf({ flags, targets }: ReadFacts): { name: string; access: "allowed" | "denied" | undefined }[] {
  return [...targets].flatMap(([name]) => {
    const [project, key, environment = ""] = name.split("/");
    const flag = flags.get(`${project}/${key}`);
    if (!isKnown(flag)) return [];
    const { _access: access } = flag.known.environments[environment]?.configuration ?? {};
    return [{ name, access: accessIn(access) }];
  });
}

function accessIn(access: Json | undefined): "allowed" | "denied" | undefined {
  if (!isObject(access)) return undefined;
  const holds = (list: Json | undefined) =>
    Array.isArray(list) && list.some((one) => isObject(one) && one.action === decisive);
  if (holds(access.denied)) return "denied";
  return holds(access.allowed) ? "allowed" : undefined;
}
