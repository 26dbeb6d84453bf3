import os from 'node:os';

/** What the figures depend on. No names and no paths: they are nobody's business. */
export function machine(chromium) {
  const cpus = os.cpus();
  return {
    processor: `${cpus[0]?.model.trim() || 'unknown'}, ${cpus.length} cores`,
    system: `${os.platform()} ${os.arch()}`,
    load: os.loadavg()[0],
    node: process.versions.node,
    chromium,
  };
}
