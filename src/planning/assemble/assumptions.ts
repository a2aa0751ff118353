// What a plan is made of → what it takes for so about LaunchDarkly without having seen it: only what something in it depends on. Pure.
import { hasLaterWaits, standardWaitsFrom } from "../../flags/timeline.ts";
import type { Assumption, ServiceProfile } from "../../model/service.ts";
import { present } from "../../model/values/present.ts";
import type { AssembledWorkflow } from "./assembled.ts";

/** What was not asked, since the profile has the answer. */
export type LeftOut = "unfilteredListShowsEnded" | "readerMayDryRun";

export function assumptionsOf(
  workflows: readonly AssembledWorkflow[],
  leftOut: readonly LeftOut[],
  profile: ServiceProfile,
): Assumption[] {
  const { probed, relativeWaitsFrom, secondActiveWorkflow } = profile;
  const measured = present({ probed });
  const areLaterWaitsDated = workflows.some(
    ({ operation, stages }) =>
      operation !== undefined &&
      "forecast" in operation &&
      stages !== undefined &&
      hasLaterWaits(stages.canonical.slice(stages.from)),
  );
  const isOrderFromProfile =
    secondActiveWorkflow === "refused" &&
    workflows.some(({ operation }) => operation?.kind === "replace" && operation.replaceOrder === "delete-first");
  return [
    ...(areLaterWaitsDated
      ? [
          relativeWaitsFrom === undefined
            ? { name: "relativeWaitsFrom" as const, value: standardWaitsFrom, measured: false }
            : { name: "relativeWaitsFrom" as const, value: relativeWaitsFrom, measured: true, ...measured },
        ]
      : []),
    ...(isOrderFromProfile
      ? [{ name: "secondActiveWorkflow" as const, value: "refused", measured: true, ...measured }]
      : []),
    ...leftOut.map((name) => ({ name, value: name === "unfilteredListShowsEnded", measured: true, ...measured })),
  ];
}
