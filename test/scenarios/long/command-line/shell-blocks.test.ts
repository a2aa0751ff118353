// The blocks of commands in the documentation, copied line by line into a shell: each ends well, and prints what the page shows.
import { expect, test } from "vitest";
import { clonesThisBuild, commandLine, fits, freePort, isServer, startShell } from "../../../docs/shell.ts";
import { blocksCalled, scenes } from "../../../docs/shell-scenes.ts";

/** Nothing leaves the machine. */
const alone = { GIT_SSH_COMMAND: "false", npm_config_offline: "true", npm_config_update_notifier: "false" };

test.each(Object.entries(scenes))("%s", async (_, steps) => {
  const shell = await startShell({ ...alone, ...clonesThisBuild() }, commandLine);
  const ports = new Map<string, number>();
  for (const port of ["8080", "8081"]) ports.set(port, await freePort());
  const atPort = (text: string) => text.replace(/\b808[01]\b/g, (port) => String(ports.get(port)));
  for (const step of steps) {
    if (typeof step !== "string") {
      await step(shell);
      continue;
    }
    const [block] = blocksCalled(step);
    if (block === undefined) throw new Error(`There is no block ${step}.`);
    let output = "";
    for (const line of atPort(block.text).trim().split("\n")) {
      const isForeground = / emulator /.test(line) && !isServer(line);
      const ran = await shell.run(isForeground ? `${line} &` : line);
      output += ran.output;
      // A plan ends with 2 where there are changes.
      expect([0, 2], `${block.place}: ${line}\n${ran.output}`).toContain(ran.status);
    }
    const { next } = block;
    if (next?.info === "text") expect(fits(output, atPort(next.text)), `${next.place}\n${output}`).toBe(true);
  }
});
