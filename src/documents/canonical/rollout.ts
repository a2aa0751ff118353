// Shares of variations, in percent or in weights → canonical rollout weights, sorted. Pure.
import type { Reference } from "../../model/document.ts";
import { canonicalJson, type Json } from "../../model/values/json.ts";
import { percent, wholeWeight } from "../../model/values/weight.ts";
import { reference } from "./references.ts";
import type { Trace } from "./trace.ts";

interface Share {
  variation: Reference;
  weight: number;
  from: string;
  /** Whether the variation is the key, and the weight the value, of `from`. */
  byKey: boolean;
}

export function shorthandRollout(written: Json, from: string, to: string, trace: Trace) {
  const entries = Array.isArray(written)
    ? (written as { variation: Json; weight: string }[]).map(({ variation, weight }, index) => ({
        variation: reference(variation),
        share: weight,
        from: `${from}/${index}`,
        byKey: false,
      }))
    : Object.entries(written as Record<string, string>).map(([key, share]) => ({
        variation: { ref: key },
        share,
        from: `${from}/${trace.escape(key)}`,
        byKey: true,
      }));
  const open = entries.filter(({ share }) => share === "rest");
  for (const { from: pointer } of open.slice(1))
    trace.error(pointer, "rest-twice", "A rollout can have `rest` only once.", "Give this share in percent.");
  const given = entries.reduce((sum, { share }) => sum + (share === "rest" ? 0 : thousandths(share)), 0);
  if (open.length > 0 && given > wholeWeight)
    trace.error(
      from,
      "weights",
      `The shares add up to ${percent(given)} before \`rest\`; nothing is left.`,
      "Together they may be 100% at most.",
    );
  const shares = entries.map(({ variation, share, from: pointer, byKey }) => ({
    variation,
    weight: share === "rest" ? wholeWeight - given : thousandths(share),
    from: pointer,
    byKey,
  }));
  return canonicalRollout(shares, from, to, trace, open.length > 0);
}

/** Shares are sorted, since their order means nothing: another order in the document must give the same hash. */
export function canonicalRollout(shares: Share[], from: string, to: string, trace: Trace, complete = false) {
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  if (!complete && total !== wholeWeight) {
    trace.error(
      from,
      "weights",
      `The shares add up to ${percent(total)}, not 100%.`,
      from.endsWith("/rolloutWeights")
        ? `Weights are thousandths of a percent: together ${wholeWeight}.`
        : "Correct them, or give one variation `rest`.",
    );
  }
  const sorted = shares
    .map((share) => ({ share, order: canonicalJson(share.variation) }))
    .sort((left, right) => (left.order < right.order ? -1 : left.order > right.order ? 1 : 0));
  trace.map(`${to}/rolloutWeights`, from);
  return sorted.map(({ share: { variation, weight, from: pointer, byKey }, order }, index) => {
    if (byKey) {
      trace.mapKey(`${to}/rolloutWeights/${index}`, pointer);
      trace.map(`${to}/rolloutWeights/${index}/weight`, pointer);
    } else trace.map(`${to}/rolloutWeights/${index}`, pointer);
    if (index > 0 && sorted[index - 1]?.order === order)
      trace.error(pointer, "repeated", "The rollout names this variation twice.", "Add the shares up.");
    return { variation, weight };
  });
}

/** "33.333%" → 33333. Rounded, since the product of two decimals isn't always whole. */
function thousandths(share: string): number {
  return Math.round(Number.parseFloat(share) * 1000);
}
