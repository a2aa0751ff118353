// `emulator launchdarkly|github`: a server on loopback; prints one line of JSON with its URL when it is ready, and stops on SIGTERM.
import { readFile } from "node:fs/promises";
import { startGitHubEmulator } from "../emulators/github/emulator.ts";
import { startLaunchDarklyEmulator } from "../emulators/launchdarkly/emulator.ts";
import { startRecordedLaunchDarkly } from "../emulators/launchdarkly/replaying/replay-emulator.ts";
import { ExpectedError, messageOf } from "../model/messages/expected-error.ts";
import type { ExitCode } from "../pipeline/exit-code.ts";
import type { Terminal } from "./terminal/terminal.ts";

const starters = { launchdarkly: startLaunchDarklyEmulator, github: startGitHubEmulator };

export async function emulator(
  service: keyof typeof starters,
  options: { port?: string; seed?: string; replay?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const port = Number(options.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ExpectedError(`\`${options.port}\` is not a port.`, "Give a number from 0 (any free one) to 65535.");
  const { replay } = options;
  if (replay !== undefined && options.seed !== undefined)
    throw new ExpectedError(
      "`--replay` and `--seed` were given.",
      "Give one of them: what is replayed holds what it was recorded with.",
    );
  const seed = options.seed === undefined ? {} : await readSeed(options.seed);
  let running: Awaited<ReturnType<typeof startLaunchDarklyEmulator>>;
  try {
    running = await (replay === undefined
      ? starters[service](seed, { port })
      : startRecordedLaunchDarkly(replay, { port }));
  } catch (error) {
    throw new ExpectedError(
      messageOf(error),
      replay === undefined
        ? `The seed's form is in docs/${service === "github" ? "emulator-github" : "emulator"}.md.`
        : "Name a directory that LAUNCHDARKLY_RECORD has named; the form of a recording is in docs/recordings.md.",
    );
  }
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  terminal.out(`${JSON.stringify({ url: running.url })}\n`);
  await stopped;
  await running.close();
  return 0;
}

async function readSeed(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new ExpectedError(`The seed ${path} can't be read: ${messageOf(error)}`);
  }
}
