// A repository with a branch `edit` and its pull request #1 on the emulator, and the product's connection to it.
import { connect, type GitHub, type Patience } from "../../src/github/client.ts";
import {
  ACTIONS_TOKEN,
  createRepository,
  REPOSITORY,
  type Started,
  start,
  type TestRepository,
} from "../emulators/github/fixture.ts";

export const instance = "acme/storefront";

export interface Opened {
  repository: TestRepository;
  emulator: Started;
  github: GitHub;
  /** Of the pull request. */
  head: string;
  /** `POST /repos/acme/storefront/issues`, all that were sent to the emulator. */
  requests(): Promise<string[]>;
}

/** `seed`: what the emulator holds besides, once the head is known. */
export async function opened(seed: (head: string) => Record<string, unknown> = () => ({})): Promise<Opened> {
  const repository = createRepository();
  const head = repository.commit("edit", { "README.md": "# Shop\n" });
  const emulator = await start(repository, { pulls: [{ number: 1, head: "edit", author: "ada" }], ...seed(head) });
  const requests = async () =>
    (await emulator.read<{ method: string; path: string }[]>("requests")).map(
      ({ method, path }) => `${method} ${path}`,
    );
  return { repository, emulator, github: clientOf(emulator), head, requests };
}

export function clientOf({ url }: Started, token = ACTIONS_TOKEN, patience?: Patience): GitHub {
  return connect(token, url, REPOSITORY, "0.0.0", [], patience);
}

/** A second of waiting is a millisecond. */
export const impatient: Patience = { timeout: 5_000, pause: 1 };
