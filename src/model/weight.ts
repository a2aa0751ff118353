// Rollout weights as people write them.

/** Of thousandths of a percent: 33333 → `33.333%`. */
export function percent(weight: number): string {
  return `${weight / 1000}%`;
}
