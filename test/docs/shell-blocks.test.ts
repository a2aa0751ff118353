// Every block of commands in the documentation is played by test/scenarios/long/command-line/shell-blocks.test.ts, or test/docs/shell-scenes.ts says why not.
import { expect, test } from "vitest";
import { blocks, blocksCalled, notRun, scenes } from "./shell-scenes.ts";

const played = new Set(
  Object.values(scenes).flatMap((steps) => steps.filter((step): step is string => typeof step === "string")),
);
const names = [...played, ...notRun.keys()];

test("nothing is played or left out that isn't there, or that is two blocks", () => {
  expect(names.map((name) => [name, blocksCalled(name).length])).toEqual(names.map((name) => [name, 1]));
});

test("every block is played, or it is said why not", () => {
  const known = names.flatMap(blocksCalled);
  expect(blocks.filter((block) => !known.includes(block)).map(({ place }) => place)).toEqual([]);
  expect(known.length).toBe(blocks.length);
});
