import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { isReleased } from "./scripts/released.mjs";

/** Where a report for machines is written, besides the one for people. */
const report = process.env.VITEST_REPORT;

// Packages as they are shipped: their development builds check themselves, which is slow and not for us to test.
process.env.NODE_ENV ??= "production";

/** `npm test` plays the quick ones; `--mode long` the stories that each take many runs of the bundles; `--mode all` everything. */
const long = ["test/scenarios/long/**"];

export default defineConfig(({ mode }) => ({
  // As at build: what runs in this process says of itself what the bundles say.
  define: {
    PACKAGE_VERSION: JSON.stringify(manifest.version),
    PACKAGE_IS_RELEASED: String(isReleased(readFileSync("CHANGELOG.md", "utf8"), manifest.version)),
  },
  test: {
    include: [mode === "long" ? "test/scenarios/long/**/*.test.ts" : "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", ...(mode === "long" || mode === "all" ? [] : long)],
    setupFiles: ["test/setup.ts"],
    // Long enough for a machine that is slow or busy: only what hangs is ended by it.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Every file starts from the same modules; loading them anew for each took a tenth of the whole run. What a file
    // has started is ended after it all the same: see test/closing.ts.
    isolate: false,
    // Scenarios start child processes and some wait: one worker more than a runner's cores keeps these busy, more would only
    // wait for each other.
    maxWorkers: 3,
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
  },
}));
