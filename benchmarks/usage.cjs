// Loaded first into a process that is measured: at its end, what it used is written to its fourth stream.
process.on("exit", () => require("node:fs").writeSync(3, JSON.stringify(process.resourceUsage())));
