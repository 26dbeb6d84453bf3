import { counters, twoFrames, withPage } from './browser.mjs';

/** Half of them one way, half of them back. */
const STEPS = 40;
const CTRL = 2;
/** One step of the wheel: 2^0.1, so that twenty of them zoom to four times the size. */
const WHEEL = 10;
/** CSS px. */
const DRAG = 6;

/**
 * Main-thread ms per step of Ctrl+wheel and per step of a drag, by Chrome's `TaskDuration`. Input
 * goes in where a hand's would; Chromium hands it out once a frame, and so does the bench.
 */
export function measureSteps(bench, subject) {
  return withPage(bench, async (page, session) => {
    await subject.prepare(page);
    await subject.mount(page);
    const target = await subject.target(page);
    await countInput(page);
    const pointer = { page, session, subject, at: target };
    const zoom = await zoomSteps(pointer);
    for (let step = 0; step < STEPS / 2; step += 1) await wheel(pointer, -WHEEL);
    const drag = await dragSteps(pointer);
    return { zoom, drag };
  });
}

async function zoomSteps(pointer) {
  return perStep(pointer, 'wheel', (step) => wheel(pointer, step < STEPS / 2 ? -WHEEL : WHEEL));
}

/** Presses in the middle, moves to the right and back, and lets go when it is all measured. */
async function dragSteps(pointer) {
  const { x, y } = pointer.at;
  await mouse(pointer, 'mouseMoved', { x, y });
  await mouse(pointer, 'mousePressed', { x, y, button: 'left', buttons: 1, clickCount: 1 });
  const move = (by) => mouse(pointer, 'mouseMoved', { x: x + by, y, button: 'left', buttons: 1 });
  // The first few px could still be a click; they are not a step.
  await move(DRAG);
  const ms = await perStep(pointer, 'pointermove', (step) => {
    const away = step < STEPS / 2 ? step + 2 : STEPS - step;
    return move(DRAG * away);
  });
  await mouse(pointer, 'mouseReleased', { x, y, button: 'left', clickCount: 1 });
  return ms;
}

/** Throws if a step did not arrive, or moved nothing: a figure for that would flatter us. */
async function perStep({ page, session, subject }, type, take) {
  await twoFrames(page);
  const arrived = await inputCount(page, type);
  const before = await counters(session);
  for (let step = 0; step < STEPS / 2; step += 1) await take(step);
  const middle = await counters(session);
  const far = await subject.place?.(page);
  const again = await counters(session);
  for (let step = STEPS / 2; step < STEPS; step += 1) await take(step);
  const after = await counters(session);
  await twoFrames(page);
  const steps = (await inputCount(page, type)) - arrived;
  if (steps !== STEPS) throw new Error(`${steps} ${type} events arrived, not ${STEPS}`);
  if (far !== undefined && far === (await subject.place(page))) throw new Error(`${type}: no move`);
  const task = middle.TaskDuration - before.TaskDuration + after.TaskDuration - again.TaskDuration;
  return (task * 1000) / STEPS;
}

function wheel(pointer, deltaY) {
  const { x, y } = pointer.at;
  return mouse(pointer, 'mouseWheel', { x, y, deltaX: 0, deltaY, modifiers: CTRL });
}

/** Resolves when the page has dealt with it, and then waits for the frame that shows it. */
async function mouse({ page, session }, type, event) {
  await session.send('Input.dispatchMouseEvent', { type, ...event });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}

function countInput(page) {
  return page.evaluate(() => {
    window.benchInput = { wheel: 0, pointermove: 0 };
    for (const type of Object.keys(window.benchInput)) {
      const count = () => {
        window.benchInput[type] += 1;
      };
      window.addEventListener(type, count, { capture: true, passive: true });
    }
  });
}

function inputCount(page, type) {
  return page.evaluate((name) => window.benchInput[name], type);
}
