// A template of a plan → what is live of it now, and whether that is still what the plan saw.
import type { LiveTemplate } from "../../model/live.ts";
import type { TemplateDelete, TemplateOperation, TemplateReplace } from "../../model/plan.ts";
import { classifyTemplate } from "../../planning/ownership/classify.ts";
import type { Applier } from "./applier.ts";
import { end, orEnd } from "./outcomes.ts";

/** `undefined`: there is none of this key. */
export function lookAtTemplate(operation: TemplateOperation, { client }: Applier): Promise<LiveTemplate | undefined> {
  return orEnd(operation, "The templates could not be looked at.", async () =>
    (await client.listTemplates()).find(({ key }) => key === operation.key),
  );
}

/** Ends the operation where the template isn't ours any more, or has another content than the plan saw. */
export function endIfChanged(
  operation: TemplateReplace | TemplateDelete,
  live: LiveTemplate,
  { owners }: Applier,
): void {
  const ownership = classifyTemplate(live, owners);
  const isAsPlanned =
    operation.liveHash === undefined
      ? ownership.kind === "unmarked"
      : ownership.kind === "ours" && ownership.marker.hash === operation.liveHash;
  if (!isAsPlanned)
    end(operation, "pending", "Not touched: it doesn't carry the marker any more that the plan saw.", {
      hint: "Plan again.",
    });
}
