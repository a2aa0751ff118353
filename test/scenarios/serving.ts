// What the emulator's flag serves, read from its own configuration, in the plan's terms. No code of the product.
import type { World } from "./world.ts";

interface Variation {
  name?: string;
  value: unknown;
}
interface Configuration {
  on: boolean;
  offVariation: number;
  fallthrough: Serving;
  rules: ({ _id: string; description?: string; disabled?: boolean } & Serving)[];
  targets: Target[];
  contextTargets?: Target[];
  prerequisites?: { key: string; variation: number }[];
}
interface Target {
  variation: number;
  values: string[];
  contextKind?: string;
}
interface Serving {
  variation?: number;
  rollout?: {
    variations: { variation: number; weight: number }[];
    contextKind?: string;
    bucketBy?: string;
    kind?: string;
    experimentAllocation?: { type?: string };
  };
}
export interface ServingFlag {
  key: string;
  variations: Variation[];
  environments: Record<string, Configuration>;
}

export async function servedBy(world: World, key: string, environment = "production"): Promise<unknown> {
  const state = (await world.live()) as unknown as { projects: { flags: ServingFlag[] }[] };
  return servedOf(
    state.projects.flatMap(({ flags }) => flags),
    key,
    environment,
  );
}

/** Of one project's flags. */
export function servedOf(flags: readonly ServingFlag[], key: string, environment: string): unknown {
  const flag = flags.find((candidate) => candidate.key === key);
  const configuration = flag?.environments[environment];
  if (flag === undefined || configuration === undefined) throw new Error(`There is no flag ${key}.`);
  const name = (index: number | undefined) => nameOf(flag, index);
  const { on, fallthrough, rules, targets, contextTargets = [] } = configuration;
  const all = (index: number | undefined) => [{ variation: name(index), weight: 100_000 }];
  const off = { on, everyone: all(configuration.offVariation), rules: [], targets: [] };
  if (!on) return off;
  const unmet = (configuration.prerequisites ?? []).flatMap((one) => {
    const other = flags.find((candidate) => candidate.key === one.key);
    const got = other && everGets(flags, other, environment);
    if (other === undefined || got === undefined) return [{ key: one.key, met: "not known" }];
    const required = { key: one.key, variation: nameOf(other, one.variation) };
    if (got === "off") return [{ ...required, met: "by none", isOff: true }];
    if (!got.includes(one.variation)) return [{ ...required, met: "by none" }];
    return got.every((index) => index === one.variation) ? [] : [{ ...required, met: "by some" }];
  });
  const prerequisites = unmet.length > 0 && { prerequisites: unmet };
  if (unmet.some(({ met }) => met === "by none")) return { ...off, ...prerequisites };
  const shares = ({ rollout, variation: only }: Serving) => {
    if (rollout === undefined) return all(only);
    const weights = new Map<number, number>();
    for (const { variation, weight } of rollout.variations)
      weights.set(variation, (weights.get(variation) ?? 0) + weight);
    return [...weights]
      .filter(([, weight]) => weight > 0)
      .map(([variation, weight]) => ({ variation: name(variation), weight }))
      .sort((left, right) => right.weight - left.weight || (left.variation < right.variation ? -1 : 1));
  };
  const details = (serving: Serving) => {
    const { contextKind = "user", bucketBy = "key", kind, experimentAllocation } = serving.rollout ?? {};
    const isSplit = shares(serving).length > 1;
    const runs = kind === "experiment" || experimentAllocation !== undefined;
    const found = {
      ...(isSplit && contextKind !== "user" && { contextKind }),
      ...(isSplit && bucketBy !== "key" && { bucketBy }),
      ...(runs && { running: experimentAllocation?.type === "measuredRollout" ? "rollout" : "experiment" }),
    };
    return Object.keys(found).length === 0 ? undefined : found;
  };
  const called = ({ _id, description }: Configuration["rules"][number]) => description ?? _id;
  const everyoneSplit = details(fallthrough);
  const disabled = rules.filter((rule) => rule.disabled === true).map(called);
  return {
    on,
    everyone: shares(fallthrough),
    ...(everyoneSplit && { everyoneSplit }),
    rules: rules
      .filter((rule) => rule.disabled !== true)
      .map((rule) => {
        const split = details(rule);
        return { name: called(rule), serves: shares(rule), ...(split && { split }) };
      }),
    ...(disabled.length > 0 && { disabledRules: disabled }),
    targets: [...targets, ...contextTargets].map(({ variation, values, contextKind = "user" }) => ({
      variation: name(variation),
      contextKind,
      values,
    })),
    ...prerequisites,
  };
}

function nameOf({ variations }: ServingFlag, index = -1): string {
  return variations[index]?.name ?? String(variations[index]?.value);
}

/** The places of all variations that someone gets; `off`: the flag is off. */
function everGets(flags: readonly ServingFlag[], flag: ServingFlag, environment: string): number[] | "off" | undefined {
  const configuration = flag.environments[environment];
  if (configuration === undefined) return undefined;
  const { on, offVariation, fallthrough, rules, targets, contextTargets = [], prerequisites = [] } = configuration;
  if (!on) return "off";
  const chains = prerequisites.map((one) => {
    const other = flags.find((candidate) => candidate.key === one.key);
    const got = other && everGets(flags, other, environment);
    return got === undefined || got === "off" || !got.includes(one.variation)
      ? "none"
      : got.every((index) => index === one.variation)
        ? "all"
        : "some";
  });
  if (chains.includes("none")) return [offVariation];
  const servings = [fallthrough, ...rules.filter((rule) => rule.disabled !== true)].flatMap(({ variation, rollout }) =>
    rollout === undefined
      ? [variation ?? -1]
      : rollout.variations.filter(({ weight }) => weight > 0).map((share) => share.variation),
  );
  const targeted = [...targets, ...contextTargets].map(({ variation }) => variation);
  return [...servings, ...targeted, ...(chains.includes("some") ? [offVariation] : [])];
}
