/** What the workbench can set. An empty string stands for "as the page has it". */
export interface Settings {
  readonly layout: string;
  readonly scale: string;
  readonly lang: string;
  /** `light`, `dark` or empty. */
  readonly theme: string;
  /** CSS px; absent = as wide as the page lets it. */
  readonly width?: number;
}

const folder = 'https://example.org/event-timeline';

/**
 * The HTML that puts the timeline on a page as it is set: only what differs from the defaults.
 * Width and colours belong to the page, so they are said in CSS, not in attributes.
 */
export function snippet(settings: Settings): string {
  const attributes = [
    attribute('src', 'xi-trump-ukraine.json'),
    settings.layout === 'auto' ? '' : attribute('layout', settings.layout),
    settings.scale === 'auto' ? '' : attribute('scale', settings.scale),
    settings.lang === '' ? '' : attribute('lang', settings.lang),
    styleOf(settings),
  ].filter((text) => text !== '');
  return [
    `<script type="module" src="${folder}/event-timeline.js"></script>`,
    `<event-timeline ${attributes.join('\n                ')}>`,
    '</event-timeline>',
  ].join('\n');
}

function styleOf({ theme, width }: Settings): string {
  const declarations = [
    theme === '' ? '' : `color-scheme: ${theme}`,
    width === undefined ? '' : `max-inline-size: ${width}px`,
  ].filter((text) => text !== '');
  return declarations.length === 0 ? '' : attribute('style', declarations.join('; '));
}

function attribute(name: string, value: string): string {
  return `${name}="${value}"`;
}
