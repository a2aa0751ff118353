import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    // Scenarios start child processes: more workers than cores only makes them wait for each other.
    maxWorkers: 2,
  },
});
