/**
 * Milliseconds of processor that this process has used. Work that grows faster than its input shows in it; a busy
 * machine does not.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
