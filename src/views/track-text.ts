import type { TrackInput } from '../layout/track.ts';
import type { ViewContext } from './context.ts';
import { scaleText } from './scale-text.ts';

/** What the horizontal track is made of, apart from its size and how it is measured. */
export function trackContent(context: ViewContext): {
  timeline: ViewContext['timeline'];
  now: number | undefined;
  selected: string | undefined;
  focused: string | undefined;
  voice: string;
  text: TrackInput['text'];
  eras: TrackInput['eras'];
} {
  const { timeline, now, selected, lang, timeZone, say, words } = context;
  const eras = timeline.eras.map(({ when, label }) => ({
    lo: when.lo,
    hi: when.hi,
    when,
    label: say.text(label).text,
  }));
  return {
    timeline,
    now,
    selected,
    focused: context.tabStop,
    voice: `${words.lang} ${lang} ${timeZone}`,
    text: trackText(context),
    eras,
  };
}

/** The strings of the track in the reader's words: what layout has to make room for. */
function trackText(context: ViewContext): TrackInput['text'] {
  const { say, lang, timeZone, words } = context;
  return {
    ...scaleText(words, lang, timeZone),
    date: (event) => say.date(event, 'short'),
    spanDate: (event) => say.date(event, 'long'),
    title: say.title,
    groups: context.timeline.groups.map(({ id, label }) => ({ id, label: say.text(label).text })),
    now: () => `${words.ui.spine.asOf(say.now('short'))} · ${words.ui.spine.outlookBeside}`,
  };
}
