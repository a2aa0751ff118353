// An HTML page's text → the page in a headless Chromium of this machine, with what it has complained of and asked for.
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { closeAfterFile } from "../../../closing.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const executablePath = places.find(existsSync);

export const title =
  executablePath === undefined ? `in Chromium (skipped: there is none at ${places.join(", ")})` : "in Chromium";

let launched: Promise<Browser> | undefined;

/** One for all tests of a file. */
function browser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

async function launch(): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  const started = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  closeAfterFile(() => {
    launched = undefined;
    return started.close();
  });
  return started;
}

export interface Opened {
  page: Page;
  /** Errors and warnings of the console, and what was thrown. */
  complaints: string[];
  /** Addresses, without the page's own. */
  requests: string[];
  close(): Promise<void>;
}

/** Opened from a file, as a downloaded report is. `hash` begins with `#`. */
export async function open(source: string, hash = "", options: BrowserContextOptions = {}): Promise<Opened> {
  const directory = await mkdtemp(join(tmpdir(), "report-"));
  const path = join(directory, "report.html");
  await writeFile(path, source);
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  // After the second day of the plans, so that the drawings have a place for it.
  await page.clock.setFixedTime(new Date("2026-12-04T12:00:00Z"));
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const address = pathToFileURL(path).href;
  context.on("request", (request) => {
    if (request.url().split("#")[0] !== address) requests.push(request.url());
  });
  await page.goto(`${address}${hash}`);
  return {
    page,
    complaints,
    requests,
    async close() {
      await context.close();
      await rm(directory, { recursive: true });
    },
  };
}
