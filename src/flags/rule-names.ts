// A flag's rules in one environment → their names by id, each its own. Pure.
import type { LiveFlag } from "../model/live.ts";
import { groupBy } from "../model/values/group-by.ts";
import { jsonText, objects } from "../model/values/json.ts";
import { type FlagRule, readClause, readDescription } from "./state.ts";

/** Of those with the same name, with their places: `#2 in segment beta`. */
export function ruleNames({ environments }: LiveFlag, environment: string): Map<string, string> {
  const rules = objects(environments[environment]?.configuration.rules).map((rule) => {
    const id = String(rule._id ?? "");
    return { id, name: ruleName({ id, ...readDescription(rule), clauses: objects(rule.clauses).map(readClause) }) };
  });
  const named = groupBy(rules, ({ name }) => name);
  return new Map(
    rules.map(({ id, name }, index) => {
      const isShared = named.get(name)?.some((other) => other.id !== id);
      return [id, isShared ? `#${index + 1} ${name}` : name];
    }),
  );
}

/** The rule's description; if it has none, its clauses. */
export function ruleName({ description, clauses, id }: Pick<FlagRule, "description" | "clauses" | "id">): string {
  if (description !== undefined && description !== "") return description;
  const shown = clauses.slice(0, 3).map(clauseName).join(" and ");
  return clauses.length > 3 ? `${shown}, …` : shown || id;
}

function clauseName({ attribute, op, negate, values, contextKind }: FlagRule["clauses"][number]): string {
  const of = contextKind === "user" ? "" : `${contextKind} `;
  const what = op === "segmentMatch" ? "in segment" : `${of}${attribute} ${op}`;
  const shown = values.slice(0, 3).map(jsonText).join(", ");
  return `${negate ? "not " : ""}${what} ${shown}${values.length > 3 ? ", …" : ""}`;
}
