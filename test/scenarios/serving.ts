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
  rules: ({ _id: string; description?: string } & Serving)[];
  targets: { variation: number; values: string[]; contextKind?: string }[];
}
interface Serving {
  variation?: number;
  rollout?: { variations: { variation: number; weight: number }[] };
}

export async function servedBy(world: World, key: string, environment = "production"): Promise<unknown> {
  const state = (await world.live()) as unknown as {
    projects: { flags: { key: string; variations: Variation[]; environments: Record<string, Configuration> }[] }[];
  };
  const flag = state.projects.flatMap(({ flags }) => flags).find((candidate) => candidate.key === key);
  const configuration = flag?.environments[environment];
  if (flag === undefined || configuration === undefined) throw new Error(`There is no flag ${key}.`);
  const name = (index = -1) => flag.variations[index]?.name ?? String(flag.variations[index]?.value);
  const { on, offVariation, fallthrough, rules, targets } = configuration;
  if (!on) return { on, everyone: [{ variation: name(offVariation), weight: 100_000 }], rules: [], targets: [] };
  const shares = ({ rollout, variation: only }: Serving) =>
    (rollout?.variations ?? [{ variation: only, weight: 100_000 }])
      .filter(({ weight }) => weight > 0)
      .map(({ variation, weight }) => ({ variation: name(variation), weight }))
      .sort((left, right) => right.weight - left.weight || (left.variation < right.variation ? -1 : 1));
  return {
    on,
    everyone: shares(fallthrough),
    rules: rules.map(({ _id, description, ...serving }) => ({ name: description ?? _id, serves: shares(serving) })),
    targets: targets.map(({ variation, values, contextKind = "user" }) => ({
      variation: name(variation),
      contextKind,
      values,
    })),
  };
}
