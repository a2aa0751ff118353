// Rollout weights: what they add up to, and how people write them.

/** In thousandths of a percent. Source: https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag */
export const wholeWeight = 100_000;

/** 33333 → `33.333%`. */
export function percent(weight: number): string {
  return `${weight / 1000}%`;
}
