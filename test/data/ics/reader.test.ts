import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsReader } from '../../../src/data/ics/reader.ts';
import { readTimeline, registerReader } from '../read-sample.ts';

registerReader(icsReader);

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'SUMMARY:Call', ...lines, 'END:VEVENT'];
const read = (...lines: string[]) => readTimeline(calendar(...event(...lines)));
const whens = (...lines: string[]) => read(...lines).timeline.events.map(({ when }) => when.text);

/** As Outlook writes the zone of Berlin: by a name of its own, with rules from 1601 on. */
const OUTLOOK = `BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE`.split('\n');

describe('a calendar', () => {
  it('gives events with all that they say', () => {
    const { timeline, problems } = readTimeline(
      calendar(
        'X-WR-CALNAME:Gipfel\\, Treffen',
        'X-WR-TIMEZONE:Europe/Berlin',
        ...event(
          'UID:call@example.org',
          'DTSTAMP:20251101T000000Z',
          'DTSTART;VALUE=DATE:20251124',
          'DESCRIPTION:Line one\\nLine tw',
          ' o\\; end',
          'LOCATION:Busan',
          'CATEGORIES:Ukraine,Tai\\,wan',
          'CATEGORIES:Trade',
          'STATUS:TENTATIVE',
          'URL:https://www.example.org/call',
          'ATTACH;FMTTYPE=image/jpeg:https://example.org/picture',
          'BEGIN:VALARM',
          'DESCRIPTION:Wake up',
          'END:VALARM',
        ),
      ),
    );
    expect(timeline).toMatchObject({ title: 'Gipfel, Treffen', timeZone: 'Europe/Berlin' });
    expect(timeline.events).toMatchObject([
      {
        id: 'call@example.org',
        title: 'Call',
        summary: 'Line one\nLine two; end',
        place: 'Busan',
        tags: ['Ukraine', 'Tai,wan', 'Trade'],
        status: 'planned',
        sources: [{ name: 'example.org', url: 'https://www.example.org/call' }],
        media: { url: 'https://example.org/picture' },
      },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['alt-missing']);
  });

  it.each([
    ['a day', ['DTSTART;VALUE=DATE:20251124', 'DTEND;VALUE=DATE:20251125'], '2025-11-24'],
    ['a day without an end', ['DTSTART;VALUE=DATE:20251124'], '2025-11-24'],
    ['days', ['DTSTART;VALUE=DATE:20251124', 'DTEND;VALUE=DATE:20251127'], '2025-11-24/2025-11-26'],
    ['days that last', ['DTSTART;VALUE=DATE:20251230', 'DURATION:P1W'], '2025-12-30/2026-01-05'],
    ['a time in UTC', ['DTSTART:20251124T192100Z'], '2025-11-24T19:21Z'],
    [
      'a time of its zone',
      ['DTSTART;TZID=Europe/Berlin:20251124T202100'],
      '2025-11-24T20:21[Europe/Berlin]',
    ],
    [
      'a zone in quotes',
      ['DTSTART;TZID="Europe/Berlin":20251124T202105'],
      '2025-11-24T20:21:05[Europe/Berlin]',
    ],
    [
      'a zone with a path',
      ['DTSTART;TZID=/mozilla.org/20050126_1/America/Argentina/Salta:20251124T202100'],
      '2025-11-24T20:21[America/Argentina/Salta]',
    ],
    ['a time of no zone', ['DTSTART:20251124T202100'], '2025-11-24T20:21'],
    [
      'hours',
      ['DTSTART:20251124T202100Z', 'DURATION:PT1H30M'],
      '2025-11-24T20:21Z/2025-11-24T21:51Z',
    ],
    ['an end at once', ['DTSTART:20251124T202100Z', 'DTEND:20251124T202100Z'], '2025-11-24T20:21Z'],
  ])('reads %s', (_, lines, text) => {
    expect(whens(...lines)).toEqual([text]);
  });

  it.each([
    ['20250115T120000', '+01:00'],
    ['20250330T015959', '+01:00'],
    ['20250330T030000', '+02:00'],
    ['20250701T120000', '+02:00'],
    ['20251026T020000', '+02:00'],
    ['20251026T030000', '+01:00'],
    ['20251231T235900', '+01:00'],
  ])('reckons %s by the rules that the calendar gives for its zone', (stamp, offset) => {
    const start = `DTSTART;TZID=W. Europe Standard Time:${stamp}`;
    const { timeline, problems } = readTimeline(calendar(...OUTLOOK, ...event(start)));
    expect(timeline.events[0]?.when).toMatchObject({ zone: offset });
    expect(problems).toEqual([]);
  });

  it('warns of a zone that nobody knows, and takes that of the calendar', () => {
    const { timeline, problems } = read('DTSTART;TZID=Nowhere:20251124T202100');
    expect(timeline.events[0]?.when).toMatchObject({ zone: 'UTC' });
    expect(problems).toMatchObject([{ code: 'time-zone-unknown', row: 4, value: 'Nowhere' }]);
  });

  it.each([
    ['FREQ=DAILY;COUNT=3', ['24', '25', '26']],
    ['FREQ=DAILY;INTERVAL=2;UNTIL=20251128', ['24', '26', '28']],
    ['FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3', ['24', '26', '01']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=2', ['24', '30']],
    ['FREQ=MONTHLY;COUNT=3', ['24', '24', '24']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', ['24', '28', '26']],
    ['FREQ=MONTHLY;BYDAY=2TU;COUNT=3', ['24', '09', '13']],
    ['FREQ=MONTHLY;BYMONTHDAY=31,-1;COUNT=3', ['24', '30', '31']],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3', ['24', '27', '26']],
  ])('repeats by the rule %s', (rule, days) => {
    const found = whens('DTSTART;VALUE=DATE:20251124', `RRULE:${rule}`);
    expect(found.map((text) => text.slice(8))).toEqual(days);
  });

  it('leaves out, adds and moves single dates', () => {
    const start = 'DTSTART;VALUE=DATE:20251124';
    const moved = event(
      'UID:a',
      'RECURRENCE-ID;VALUE=DATE:20251126',
      'DTSTART;VALUE=DATE:20251129',
    );
    const rule = [
      'UID:a',
      start,
      'RRULE:FREQ=DAILY;COUNT=4',
      'EXDATE;VALUE=DATE:20251125',
      'RDATE;VALUE=DATE:20251201',
    ];
    const { timeline } = readTimeline(calendar(...event(...rule), ...moved));
    const shown = timeline.events.map(({ id, when }) => [id, when.text]);
    expect(shown).toEqual([
      ['a', '2025-11-24'],
      ['a-2025-11-27', '2025-11-27'],
      ['a-2025-11-29', '2025-11-29'],
      ['a-2025-12-01', '2025-12-01'],
    ]);
  });

  it.each(['FREQ=WEEKLY', 'FREQ=DAILY;BYSETPOS=2', 'FREQ=SECONDLY', 'nonsense'])(
    'says so where it does not show all of %s',
    (rule) => {
      const { timeline, problems } = read('DTSTART;VALUE=DATE:20251124', `RRULE:${rule}`);
      expect(timeline.events.length).toBe(rule === 'FREQ=WEEKLY' ? 50 : 1);
      expect(problems).toMatchObject([{ code: 'no-counterpart', level: 'note', value: rule }]);
    },
  );

  it('tells what it has no room for once, with its number', () => {
    const { problems } = readTimeline(
      calendar(...event('DTSTART:20251124', 'GEO:1;2'), ...event('DTSTART:20251125', 'GEO:3;4')),
    );
    expect(problems).toMatchObject([{ code: 'no-counterpart', row: 4, field: 'VEVENT.GEO' }]);
    expect(problems[0]?.message).toContain('2');
  });

  it('names the line of an event that cannot be read, and shows the others', () => {
    const { timeline, problems } = readTimeline(
      calendar(...event('DTSTART:20251324'), ...event('DTSTART:20251124')),
    );
    expect(timeline.events).toHaveLength(1);
    expect(problems).toMatchObject([
      { level: 'error', row: 4, field: 'VEVENT.when', value: '20251324' },
    ]);
  });

  it('says so of a calendar without events', () => {
    expect(readTimeline(calendar()).problems).toMatchObject([{ code: 'events-empty' }]);
  });

  it('shows the good events of any mutilated calendar, and never throws', () => {
    const sound = calendar(...OUTLOOK, ...event('DTSTART:20251124', 'RRULE:FREQ=DAILY;COUNT=2'));
    const bits = fc.constantFrom(
      '',
      ';',
      ':',
      '"',
      '\n',
      '\n ',
      'END:VEVENT\n',
      'RRULE:FREQ=DAILY;INTERVAL=-1\n',
      '\u0000',
      '9999999999',
    );
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(9), bits, (at, cut, bit) => {
        const broken = `${sound.slice(0, at)}${bit}${sound.slice(at + cut)}`;
        const whole = broken.replace(/END:VCALENDAR[\s\S]*$/, '');
        const { timeline } = readTimeline(
          `${whole}\n${event('UID:good', 'DTSTART:20250101').join('\n')}`,
          { format: 'ics' },
        );
        expect(timeline.events.find(({ id }) => id === 'good')?.title).toBe('Call');
      }),
    );
  });
});
