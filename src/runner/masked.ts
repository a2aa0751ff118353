// The tokens that a step of a job is given → those that are there, masked in its log.
import * as core from "@actions/core";

export function masked(...tokens: readonly (string | undefined)[]): string[] {
  const given = [...new Set(tokens)].filter((token) => token !== undefined && token !== "") as string[]; // others are gone
  for (const token of given) core.setSecret(token);
  return given;
}
