/** Milliseconds of processor that this process has used so far: unlike the time that passes, no other process adds to it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
