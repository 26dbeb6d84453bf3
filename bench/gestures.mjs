// How a subject is zoomed and panned by real input. Read by the bench and, with the subject, by the page.

/** Modifier of the debugging protocol. */
export const CTRL = 2;

/** Steps of one measurement: half of them one way, half of them back. */
export const STEPS = 40;

/** CSS px of one step of a drag. */
const DRAG = 5;

/** Zooms about the pointer. Twenty steps of `delta` px should come to four times the size. */
export function wheelZoom(delta, modifiers = 0) {
  return {
    type: 'wheel',
    step: (pointer, index) => pointer.wheel(index < STEPS / 2 ? -delta : delta, modifiers),
  };
}

/** Presses once, moves by a few px each step, to the left and back, and lets go at the end. */
export function dragPan() {
  const away = (index) => (index < STEPS / 2 ? index + 2 : STEPS - index);
  return {
    type: 'pointermove',
    begin: async (pointer) => {
      await pointer.move(pointer.at);
      await pointer.press(pointer.at);
      // The first few px could still be a click; they are not a step.
      await pointer.move(shifted(pointer.at, -DRAG));
    },
    step: (pointer, index) => pointer.move(shifted(pointer.at, -DRAG * away(index))),
    end: (pointer) => pointer.release(pointer.at),
  };
}

/** Clicks one of two buttons, `levels` times in and as often out. `rest`: ms of its animation. */
export function buttonZoom(levels, rest) {
  const state = { level: 0, towards: 1 };
  const click = async (pointer) => {
    const { zoomIn, zoomOut } = await pointer.spots();
    await pointer.click(state.towards > 0 ? zoomIn : zoomOut);
    state.level += state.towards;
  };
  return {
    type: 'click',
    rest,
    begin: () => Object.assign(state, { level: 0, towards: 1 }),
    step: async (pointer) => {
      await click(pointer);
      if (state.level === levels) state.towards = -1;
      if (state.level === 0) state.towards = 1;
    },
    end: async (pointer) => {
      state.towards = -1;
      while (state.level > 0) await click(pointer);
    },
  };
}

/** Drags a handle by `by` px and lets go, each step: for what is redrawn only then. */
export function handleDrag(handle, by, rest) {
  return {
    type: 'pointerup',
    rest,
    step: async (pointer, index) => {
      const spot = (await pointer.spots())[handle];
      const to = shifted(spot, index < STEPS / 2 ? by : -by);
      await pointer.press(spot);
      await pointer.move(to, true);
      await pointer.release(to);
    },
  };
}

function shifted({ x, y }, by) {
  return { x: x + by, y };
}
