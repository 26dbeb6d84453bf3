import type { TrackInput } from '../layout/track.ts';
import { formatDuration } from '../time/duration.ts';
import { formatTick } from '../time/tick-text.ts';
import { zoneOffsetAt } from '../time/zones.ts';
import type { ViewContext } from './context.ts';

/** What the horizontal track is made of, apart from its size and how it is measured. */
export function trackContent(context: ViewContext): {
  timeline: ViewContext['timeline'];
  now: number | undefined;
  selected: string | undefined;
  voice: string;
  text: TrackInput['text'];
  eras: TrackInput['eras'];
} {
  const { timeline, now, selected, lang, timeZone, say } = context;
  const eras = timeline.eras.map(({ when, label }) => ({
    lo: when.lo,
    hi: when.hi,
    label: say.text(label).text,
  }));
  return { timeline, now, selected, voice: `${lang} ${timeZone}`, text: trackText(context), eras };
}

/** The strings of the track in the reader's words: what layout has to make room for. */
function trackText(context: ViewContext): TrackInput['text'] {
  const { say, lang, timeZone, words } = context;
  return {
    date: (event) => say.date(event, 'short'),
    spanDate: (event) => say.date(event, 'long'),
    title: say.title,
    silence: ({ from, to }) => formatDuration(from, to, lang),
    // Days and longer are dates without a time: they begin at midnight UTC in every zone.
    tick: (time, unit) =>
      unit === 'hour' || unit === 'minute' || unit === 'second'
        ? formatTick(time, unit, lang, timeZone)
        : formatTick(time, unit, lang, 'UTC'),
    zoneOffset: (time) => zoneOffsetAt(time, timeZone),
    now: () => `${words.ui.spine.asOf(say.now('short'))} · ${words.ui.spine.outlookBeside}`,
  };
}
