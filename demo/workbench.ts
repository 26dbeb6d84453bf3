import type { EventTimeline } from '../src/event-timeline.ts';
import { type Settings, snippet } from './snippet.ts';

interface Parts {
  readonly form: HTMLFormElement;
  readonly frame: HTMLElement;
  readonly timeline: EventTimeline;
  readonly measured: HTMLOutputElement;
  readonly code: HTMLElement;
}

/** Wires the settings to the second timeline of the page and to the HTML under it. */
export function startWorkbench(parts: Parts): void {
  const { form } = parts;
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement) keepWidthsTogether(form, event.target);
    apply(parts);
  });
  new ResizeObserver(() => sayWidth(parts)).observe(parts.frame);
  apply(parts);
}

/** Presets and slider are two ways to the same number: moving one shows on the other. */
function keepWidthsTogether(form: HTMLFormElement, changed: HTMLInputElement): void {
  const slider = slide(form);
  if (changed.name === 'preset') {
    slider.value = changed.value === 'full' ? slider.max : changed.value;
  } else if (changed === slider) {
    const width = slider.value === slider.max ? 'full' : slider.value;
    for (const preset of form.querySelectorAll<HTMLInputElement>('input[name="preset"]')) {
      preset.checked = preset.value === width;
    }
  }
}

function apply(parts: Parts): void {
  const settings = read(parts.form);
  const { timeline, frame } = parts;
  timeline.setAttribute('layout', settings.layout);
  timeline.setAttribute('scale', settings.scale);
  if (settings.lang === '') timeline.removeAttribute('lang');
  else timeline.lang = settings.lang;
  frame.dataset['theme'] = settings.theme;
  setWidth(frame, settings.width);
  parts.code.textContent = snippet(settings);
}

function read(form: HTMLFormElement): Settings {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  const slider = slide(form);
  const settings = {
    layout: text('layout'),
    scale: text('scale'),
    lang: text('lang'),
    theme: text('theme'),
  };
  return slider.value === slider.max ? settings : { ...settings, width: slider.valueAsNumber };
}

/** The width asked for is the timeline's own; the frame's padding comes on top. */
function setWidth(frame: HTMLElement, width: number | undefined): void {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(frame);
  const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  frame.style.inlineSize = width === undefined ? '' : `${width + padding}px`;
}

function sayWidth({ timeline, measured }: Parts): void {
  measured.value = `${Math.round(timeline.getBoundingClientRect().width)} px`;
}

function slide(form: HTMLFormElement): HTMLInputElement {
  const slider = form.elements.namedItem('width');
  if (!(slider instanceof HTMLInputElement)) throw new Error('the workbench has no width slider');
  return slider;
}
