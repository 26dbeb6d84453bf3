import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

/** Starts WebKitWebDriver on a free port, on a virtual display if there is `xvfb-run`. */
export async function startWebKitDriver({ driver, xvfb }) {
  const port = await freePort();
  const command = [driver, `--port=${port}`, '--host=127.0.0.1'];
  const display = ['-a', '-s', '-screen 0 1600x1200x24'];
  const [program, ...args] = xvfb ? [xvfb, ...display, ...command] : command;
  // A group of its own, so that the virtual display ends with it.
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  const stop = () => stopGroup(child);
  process.once('exit', stop);
  try {
    await untilReady(port, child);
  } catch (error) {
    stop();
    throw error;
  }
  return { port, stop };
}

function stopGroup(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // Already gone.
  }
}

async function untilReady(port, child) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (child.exitCode !== null) throw new Error('WebKitWebDriver ended before it was ready');
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not answer within 15 s');
}
