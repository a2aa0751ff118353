// Loaded first into a process that is measured: at its end, how much memory it held at most is written to its fourth stream, in KiB.
process.on("exit", () => require("node:fs").writeSync(3, String(process.resourceUsage().maxRSS)));
