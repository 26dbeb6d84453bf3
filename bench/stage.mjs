/** One subject on one page, as the bench sees it from outside. */
export class Stage {
  /** Loads what a page must load for the subject and brings its data; nothing is shown yet. */
  static async prepare(page, session, subject, what) {
    await page.evaluate(async () => {
      window.stage = await import('/bench/page/stage.mjs');
      window.benchInput = {};
      for (const type of ['wheel', 'pointermove', 'pointerup', 'click', 'keydown']) {
        window.benchInput[type] = 0;
        const count = () => {
          window.benchInput[type] += 1;
        };
        window.addEventListener(type, count, { capture: true, passive: true });
      }
    });
    const stage = new Stage(page, session, subject);
    await stage.call('prepare', subject.file, what);
    return stage;
  }

  constructor(page, session, subject) {
    this.page = page;
    this.session = session;
    this.subject = subject;
  }

  /** Calls a function of `page/stage.mjs`. */
  call(name, ...given) {
    return this.page.evaluate(([name, given]) => window.stage[name](...given), [name, given]);
  }

  /** How many events of a type have arrived so far. */
  arrived(type) {
    return this.page.evaluate((type) => window.benchInput[type], type);
  }

  async pointer() {
    const { x, y, width, height } = await this.call('box');
    const share = await this.call('focus');
    return new Pointer(this, { x: x + width * share.x, y: y + height * share.y });
  }
}

/**
 * A mouse, through the debugging protocol: input goes in where a hand's would. Every movement waits
 * until the page has dealt with it, and then for the frame that shows it.
 */
class Pointer {
  constructor(stage, at) {
    this.stage = stage;
    this.at = at;
  }

  spots() {
    return this.stage.call('spots');
  }

  wheel(deltaY, modifiers) {
    return this.send('mouseWheel', { ...this.at, deltaX: 0, deltaY, modifiers });
  }

  /** With the button held, or without. */
  move(to, held = this.held) {
    return this.send('mouseMoved', { ...to, ...(held ? { button: 'left', buttons: 1 } : {}) });
  }

  async press(at) {
    this.held = true;
    await this.send('mousePressed', { ...at, button: 'left', buttons: 1, clickCount: 1 });
  }

  async release(at) {
    this.held = false;
    await this.send('mouseReleased', { ...at, button: 'left', clickCount: 1 });
  }

  async click(at) {
    await this.press(at);
    await this.release(at);
  }

  async send(type, event) {
    await this.stage.session.send('Input.dispatchMouseEvent', { type, ...event });
    await this.stage.call('frame');
  }
}
