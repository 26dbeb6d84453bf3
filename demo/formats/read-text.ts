import { guessProblem } from '../../src/controllers/loading/load-problem.ts';
import { parseHtml } from '../../src/controllers/trusted-html.ts';
import { readTimeline } from '../../src/data/read.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import { type PageTimeline, readPage } from '../../src/page/whole-page.ts';
import type { Given } from './desk.ts';

/** What a text gives, and how an element is to take it. */
export interface Read {
  readonly timeline: Timeline;
  readonly events: readonly TimelineEvent[];
  readonly problems: readonly Problem[];
  /** `format` of the reader that took it; absent where none did. */
  readonly format?: string;
  /** Where in a page it was found. */
  readonly page?: PageTimeline;
  readonly element: { readonly data: string | undefined; readonly format: string };
}

interface Options {
  /** As the attribute of the element; `list` is a page. */
  readonly format: string;
  /** BCP 47 language of the problems. */
  readonly lang: string;
}

export function readText(given: Given, { format, lang }: Options): Read {
  const { text } = given;
  if (text.trim() === '') return nothingRead();
  const isPage = format === 'list' || (format === 'auto' && /^\uFEFF?\s*<(?!\?xml)/.test(text));
  const page = isPage ? pageOf(text) : undefined;
  if (page?.src !== undefined) return { ...nothingRead(), format: 'list', page };
  const asked = format === 'list' ? 'auto' : format;
  const read = readTimeline(page?.data ?? text, { format: asked, lang });
  const doubts = given.guessed ? [guessProblem(given.name, lang)] : [];
  return {
    ...read,
    problems: [...doubts, ...read.problems],
    events: read.timeline.events,
    ...(page ? { page } : {}),
    element: { data: text, format: isPage ? 'html' : asked },
  };
}

function nothingRead(): Read {
  const { timeline } = readTimeline({ events: [] });
  return { timeline, events: [], problems: [], element: { data: undefined, format: 'auto' } };
}

function pageOf(text: string): PageTimeline | undefined {
  const page = parseHtml(text);
  return page && readPage(page);
}
