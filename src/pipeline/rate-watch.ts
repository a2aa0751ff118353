// What becomes of each request to LaunchDarkly → the least that an answer said was left of a rate limit.
import type { RateFacts } from "../examining/facts.ts";
import type { RequestEvent } from "../launchdarkly/http/settings.ts";
import { present } from "../model/values/present.ts";

export function rateWatch(forward: (event: RequestEvent) => void = () => undefined) {
  const left: { global: number[]; route: number[] } = { global: [], route: [] };
  let refused = 0;
  let told = false;
  const onRequest = (event: RequestEvent) => {
    forward(event);
    if (event.kind !== "over") return;
    const { headers = new Map<string, string>(), status } = event;
    if (status === 429) refused++;
    if (headers.has("date")) told = true;
    for (const kind of ["global", "route"] as const) {
      const count = Number.parseInt(headers.get(`x-ratelimit-${kind}-remaining`) ?? "", 10);
      if (Number.isFinite(count)) left[kind].push(count);
    }
  };
  const least = (counts: readonly number[]) => (counts.length === 0 ? undefined : Math.min(...counts));
  return {
    onRequest,
    /** Whether an answer told LaunchDarkly's time. */
    hasTold: () => told,
    limits: (): RateFacts => ({
      ...present({ globalLeft: least(left.global), routeLeft: least(left.route) }),
      refused,
    }),
  };
}
