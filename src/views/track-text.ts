import type { TrackInput } from '../layout/track.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { isClock } from '../time/clock-text.ts';
import { dateWords } from '../time/date-words.ts';
import { clockParts, doubted, type Voice } from '../time/moment-text.ts';
import { compactText } from './cluster-text.ts';
import type { ViewContext } from './context.ts';
import { outlookBeside } from './outlook.ts';
import { scaleText } from './scale-text.ts';

/** Longer texts are no labels, and measuring every way to break them takes a square, characters. */
const LONGEST = 200;

/** The beginning of what is too long for a label; the card has all of it. */
function measurable(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

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
    label: measurable(say.text(label).text),
  }));
  return {
    timeline,
    now,
    selected,
    focused: context.tabStop,
    voice: `${words.lang} ${lang} ${timeZone} ${context.mirrored} ${[...(context.news ?? [])]}`,
    text: trackText(context),
    eras,
  };
}

/** The strings of the track in the reader's words: what layout has to make room for. */
function trackText(context: ViewContext): TrackInput['text'] & { count(count: number): string } {
  const { say, lang, timeZone, words } = context;
  return {
    ...scaleText(words, lang, timeZone),
    date: (event) => measurable(say.date(event, 'short')),
    spanDate: (event) => measurable(say.date(event, 'long')),
    title: (event) => measurable(say.title(event)),
    mark: say.mark,
    groups: context.timeline.groups.map(({ id, label }) => ({
      id,
      label: measurable(say.text(label).text),
    })),
    count: (count) => compactText(lang, count),
    clock: (event) => clockOf(event, { locale: lang, style: 'short', timeZone }),
    now: (outlook) => {
      const asOf = words.ui.spine.asOf(say.now('short'));
      const beside = outlookBeside(context);
      return outlook && beside ? `${asOf} · ${beside}` : asOf;
    },
  };
}

/** Day and time of day where the date alone is printed: not where its author has put it in words. */
function clockOf(
  { when, dateText }: TimelineEvent,
  voice: Voice,
): { day: string; time: string } | undefined {
  if (dateText !== undefined || when.kind !== 'moment' || !isClock(when.precision))
    return undefined;
  const { day, clock } = clockParts(when, when.precision, voice);
  const words = dateWords(voice.locale);
  const time = when.approximate ? words.about(clock, 'alone', 'time') : clock;
  return { day, time: doubted(when, time, voice) };
}
