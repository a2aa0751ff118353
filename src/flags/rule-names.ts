// A flag's rules in one environment → their names by id, each its own. Pure.
import type { LiveFlag } from "../model/live.ts";
import { objects } from "../model/values/json.ts";
import { ruleName } from "./served.ts";
import { readClause, readDescription } from "./state.ts";

/** Of those with the same name, with their places: `#2 in segment beta`. */
export function ruleNames({ environments }: LiveFlag, environment: string): Map<string, string> {
  const rules = objects(environments[environment]?.configuration.rules).map((rule) => {
    const id = String(rule._id ?? "");
    return { id, name: ruleName({ id, ...readDescription(rule), clauses: objects(rule.clauses).map(readClause) }) };
  });
  return new Map(
    rules.map(({ id, name }, index) => {
      const isShared = rules.some((other) => other.id !== id && other.name === name);
      return [id, isShared ? `#${index + 1} ${name}` : name];
    }),
  );
}
