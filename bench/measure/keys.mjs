import { busyMs, settled, withPage } from '../browser.mjs';
import { Stage } from '../stage.mjs';

const KEYS = 40;

/** Ms of the main thread per key, with the focus on an event: to the next one, forty times. */
export function measureKeys(bench, subject, what) {
  return withPage(bench, async (page, session) => {
    const stage = await Stage.prepare(page, session, subject, what);
    await stage.call('mount');
    await settled(page, session);
    await page.evaluate(() => window.stage.mounted().focus());
    const figures = {};
    for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home']) {
      const times = key.startsWith('Arrow') ? KEYS : 1;
      figures[key] = await perKey(stage, key, times);
    }
    return figures;
  });
}

async function perKey(stage, key, times) {
  const focused = await focusedId(stage.page);
  if (focused === undefined) throw new Error('no event has the focus');
  const busy = await busyMs(stage.session);
  for (let press = 0; press < times; press += 1) {
    await stage.page.keyboard.press(key);
    await stage.call('frame');
  }
  const ms = ((await busyMs(stage.session)) - busy) / times;
  if ((await focusedId(stage.page)) === focused) throw new Error(`${key} has gone nowhere`);
  return ms;
}

function focusedId(page) {
  return page.evaluate(() => window.stage.mounted().shadowRoot.activeElement?.dataset.id);
}
