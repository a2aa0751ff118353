import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  startGitHubEmulator,
  startLaunchDarklyEmulator
} from "./chunk-GRMXJJ6C.js";
import {
  ExpectedError,
  messageOf
} from "./chunk-ORF7NN5K.js";
import "./chunk-Y6AVE5D2.js";
import "./chunk-LCC54T3V.js";

// src/commands/emulator.ts
import { readFile } from "node:fs/promises";
var starters = { launchdarkly: startLaunchDarklyEmulator, github: startGitHubEmulator };
async function emulator(service, options, terminal) {
  const port = Number(options.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ExpectedError(`\`${options.port}\` is not a port.`, "Give a number from 0 (any free one) to 65535.");
  const seed = options.seed === void 0 ? {} : await readSeed(options.seed);
  let running;
  try {
    running = await starters[service](seed, { port });
  } catch (error) {
    throw new ExpectedError(
      messageOf(error),
      `The seed's form is in docs/${service === "github" ? "emulator-github" : "emulator"}.md.`
    );
  }
  const stopped = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
  });
  terminal.out(`${JSON.stringify({ url: running.url })}
`);
  await stopped;
  await running.close();
  return 0;
}
async function readSeed(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new ExpectedError(`The seed ${path} can't be read: ${messageOf(error)}`);
  }
}
export {
  emulator
};
