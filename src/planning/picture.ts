// Two canonical contents → the changes between them, keyed by identity: stages by name, so that an insertion is one change. Pure.
import jsonPatch from "fast-json-patch";
import type {
  CanonicalCondition,
  CanonicalInstruction,
  CanonicalStage,
  CanonicalTemplate,
  CanonicalWorkflow,
} from "../model/document.ts";
import type { Json, JsonObject } from "../model/json.ts";
import type { Change } from "../model/plan.ts";
import { referenceText } from "../model/reference.ts";

type Content = CanonicalWorkflow | CanonicalTemplate;

/** What fast-json-patch compares: objects only, whose keys are the identities of list items. */
type Keyed = { [key: string]: Keyed | Json };

export function picture(before: Content | undefined, after: Content | undefined): Change[] {
  const from = before === undefined ? {} : keyed(before);
  const to = after === undefined ? {} : keyed(after);
  const paths = new Map<string, string[]>();
  for (const step of jsonPatch.compare(from, to)) {
    const path = unit(
      step.path
        .split("/")
        .slice(1)
        .map((segment) => jsonPatch.unescapePathComponent(segment)),
    );
    paths.set(JSON.stringify(path), path);
  }
  const changes = [...paths.values()].map((path): Change => {
    const old = valueAt(from, path);
    const value = valueAt(to, path);
    return { path, ...(old !== undefined && { before: old }), ...(value !== undefined && { after: value }) };
  });
  return [...changes, ...reordered(from, to)];
}

/** People think in conditions and instructions, not in their fields: `wait: 2 days → 3 days`. */
function unit(path: string[]): string[] {
  const [top, , list] = path;
  if (top !== "stages") return path.slice(0, 1);
  return list === "conditions" || list === "instructions" ? path.slice(0, 4) : path.slice(0, 3);
}

/** Keyed comparison can't see that stages changed places. */
function reordered(from: Keyed, to: Keyed): Change[] {
  const [old, now] = [Object.keys(from.stages ?? {}), Object.keys(to.stages ?? {})];
  const [before, after] = [old.filter((name) => now.includes(name)), now.filter((name) => old.includes(name))];
  return before.join("\n") === after.join("\n") ? [] : [{ path: ["stages", "order"], before, after }];
}

function keyed(content: Content): Keyed {
  const { stages, ...rest } = content;
  const plain = rest as unknown as Keyed;
  return stages === undefined ? plain : { ...plain, stages: byIdentity(stages, stageName, keyedStage) };
}

function keyedStage({ name: _, conditions, action, ...rest }: CanonicalStage): Keyed {
  return {
    ...(rest as unknown as Keyed),
    ...(conditions && {
      conditions: byIdentity(conditions, conditionName, (condition) => condition as unknown as Keyed),
    }),
    ...(action && {
      instructions:
        action.instructions === null ? null : byIdentity(action.instructions, ({ kind }) => kind, keyedInstruction),
    }),
  };
}

function keyedInstruction({ rolloutWeights, ...rest }: CanonicalInstruction): Keyed {
  const plain = rest as unknown as Keyed;
  if (!Array.isArray(rolloutWeights)) return plain;
  const shares = rolloutWeights.map(({ variation, weight }) => [referenceText(variation), weight] as const);
  return { ...plain, rolloutWeights: Object.fromEntries(shares) };
}

function stageName({ name }: CanonicalStage, index: number): string {
  return name ?? `stage ${index + 1}`;
}

function conditionName({ kind }: CanonicalCondition): string {
  return kind === "ld-approval" ? "approval" : "schedule";
}

/** Items that share an identity are numbered: `approval`, `approval (2)`. */
function byIdentity<T>(list: readonly T[], nameOf: (item: T, index: number) => string, key: (item: T) => Keyed): Keyed {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    list.map((item, index) => {
      const name = nameOf(item, index);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [count === 1 ? name : `${name} (${count})`, key(item)];
    }),
  );
}

function valueAt(root: Keyed, path: readonly string[]): Json | undefined {
  let value: Keyed | Json | undefined = root;
  for (const segment of path) {
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, segment)
        ? (value as JsonObject)[segment]
        : undefined;
  }
  return value as Json | undefined;
}
