import { busyMs, settled, withPage } from '../browser.mjs';
import { Stage } from '../stage.mjs';

export const SECONDS = 10;
export const PER_SECOND = 1000;
/** Deliveries a second, as a news feed has them. */
const DELIVERIES = 10;

/** New events while the page stands there: frames dropped, longest task, share of the main thread. */
export function measureLive(bench, subject, count) {
  return withPage(bench, async (page, session) => {
    const stage = await Stage.prepare(page, session, subject, count);
    await stage.call('mount');
    await settled(page, session);
    const busy = await busyMs(session);
    await stage.call('watchFrames');
    const { way, shown } = await page.evaluate(
      ([seconds, deliveries, each]) => window.stage.deliver(seconds, deliveries, each),
      [SECONDS, DELIVERIES, PER_SECOND / DELIVERIES],
    );
    const seen = await stage.call('framesSeen');
    const ms = (await busyMs(session)) - busy;
    const wanted = count + SECONDS * PER_SECOND;
    if (shown !== wanted) throw new Error(`${shown} events are there, not ${wanted}`);
    return { ...seen, busy: ms / (SECONDS * 1000), way };
  });
}
