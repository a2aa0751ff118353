// RFC 8785 and the hashes once more, from the standards and the words of docs/architecture.md, sharing no code with src.
import { createHash } from "node:crypto";

/** Numbers and strings are written as ECMAScript writes them, members sorted by UTF-16 units (RFC 8785, 3.2). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort(byUnits)
    .map((name) => `${JSON.stringify(name)}:${canonicalJson((value as Record<string, unknown>)[name])}`);
  return `{${members.join(",")}}`;
}

function byUnits(left: string, right: string): number {
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = left.charCodeAt(index) - right.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

export function hex(text: string, digits: number): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, digits);
}

interface Content {
  key?: string;
  template?: string;
  parameters?: unknown[];
  stages?: {
    name?: string;
    executeConditionsInSequence?: boolean;
    conditions?: object[];
    action?: { instructions: object[] | null };
  }[];
}

export function hashOf(content: object): string {
  const { key: _, ...told } = content as Content;
  return hex(canonicalJson(told), 12);
}

export function stageHashesOf(content: object): string[] {
  const { template, parameters = [], stages = [] } = content as Content;
  if (template !== undefined) return [hex(canonicalJson({ template, parameters }), 6)];
  return stages.map(({ executeConditionsInSequence, conditions = [], action }) => {
    const does = {
      ...(executeConditionsInSequence === undefined ? {} : { executeConditionsInSequence }),
      conditions: conditions.map(undescribed),
      instructions: (action?.instructions ?? []).map(undescribed),
    };
    return hex(canonicalJson(does), 6);
  });
}

function undescribed(part: object): object {
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== "description"));
}
