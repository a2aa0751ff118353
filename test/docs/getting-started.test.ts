// docs/getting-started.md as somebody would follow it who has nothing yet: every block in its order, with what it shows.
import { expect, test } from "vitest";
import { blocksOf, page } from "./pages.ts";
import { clonesThisBuild, fits, freePort, type Ran, startShell } from "./shell.ts";

const blocks = blocksOf(page("docs/getting-started.md"));

test("the page is followed from its beginning to its end", async () => {
  const port = await freePort();
  const atPort = (text: string) => text.replaceAll("8080", String(port));
  const shell = await startShell(clonesThisBuild());
  let ran: Ran | undefined;
  let compared = 0;
  for (const { place, info, text } of blocks) {
    const command = /^sh(?: status=(\d))?$/.exec(info);
    if (command !== null) {
      const [, status = "0"] = command;
      ran = await shell.run(atPort(text));
      expect(ran, `${place}\n${text}`).toMatchObject({ status: Number(status) });
    } else {
      expect(info, place).toBe("text");
      if (!fits(ran?.output ?? "", atPort(text))) expect(ran?.output, place).toBe(atPort(text));
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(5);
  // The page itself has ended it.
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/_emulator/state`).then(
      () => true,
      () => false,
    );
  await expect.poll(answers, { timeout: 300_000 }).toBe(false);
});
