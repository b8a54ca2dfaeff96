/**
 * How long work keeps the processor busy, in milliseconds: waiting for a turn on a busy machine does not count,
 * so that a bound says something about the work and not about its neighbours.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
