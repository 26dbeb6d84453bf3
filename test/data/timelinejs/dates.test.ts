import { describe, expect, it } from 'vitest';
import { readTimeline } from '../read-sample.ts';

const text = { headline: 'a' };
const options = { timeZone: 'America/New_York' };
const read = (slide: object) => readTimeline({ events: [{ text, ...slide }] }, options);
const when = (start_date: unknown) => read({ start_date }).timeline.events[0]?.when;

describe('a date of TimelineJS', () => {
  it.each<[object, string]>([
    [{ year: 1961 }, '1961'],
    [{ year: '1961' }, '1961'],
    [{ year: ' 1961 ', month: ' 8 ', day: '' }, '1961-08'],
    [{ year: '12,000' }, 'Y12000'],
    [{ year: 1961, month: 8, day: 3 }, '1961-08-03'],
    [{ year: '1961', month: '08', day: '03' }, '1961-08-03'],
    [{ year: 7 }, '0007'],
    [{ year: '1961', month: null, day: null, hour: null }, '1961'],
    [{ year: 1961, month: 0, day: 0 }, '1961'],
    [{ year: '1961', month: '0', day: '00' }, '1961'],
    [{ year: 1961, month: 8, day: 3, hour: 0, minute: 0, second: 0 }, '1961-08-03'],
    [{ year: '1961', month: '8', day: '3', hour: '0', minute: '0' }, '1961-08-03T00:00'],
    [{ year: 1961, month: 8, day: 3, hour: 15 }, '1961-08-03T15:00'],
    [{ year: 1961, month: 8, day: 3, hour: 0, minute: 5 }, '1961-08-03T00:05'],
    [{ year: 1961, month: 8, day: 3, hour: 15, minute: 4, second: 9 }, '1961-08-03T15:04:09'],
    [
      { year: 1961, month: 8, day: 3, hour: 15, minute: 4, second: 9, millisecond: 25 },
      '1961-08-03T15:04:09.025',
    ],
  ])('%j is %s', (date, edtf) => {
    expect(when(date)?.text).toBe(edtf);
  });

  it.each<[string, string]>([
    ['1961', '1961'],
    ['1961,8', '1961-08'],
    ['1961,8,3', '1961-08-03'],
    ['1961, 08, 03, 15, 4', '1961-08-03T15:04'],
    ['1961,8,3,15,4,9', '1961-08-03T15:04:09'],
    ['1961,8,3,,,', '1961-08-03'],
    ['1961-08', '1961-08'],
    ['1961-8-3', '1961-08-03'],
    ['+1961-08-03', '1961-08-03'],
    ['1961-08-03 15:04', '1961-08-03T15:04'],
    ['1961-08-03T15:04:09.25Z', '1961-08-03T15:04:09.25Z'],
    ['1961-08-03T15:04+0100', '1961-08-03T15:04+01:00'],
    ['8/3/1961', '1961-08-03'],
    ['8/1961', '1961-08'],
    ['8/3/1961 3:04 pm', '1961-08-03T15:04'],
    ['-43', '-0042'],
    ['-43,3,15', '-0042-03-15'],
    ['-0043-03-15', '-0042-03-15'],
  ])('the older text "%s" is %s', (written, edtf) => {
    expect(when(written)?.text).toBe(edtf);
  });

  it.each<[string, string]>([
    ['15:30', '15:30'],
    ['1530', '15:30'],
    ['930', '09:30'],
    ['15.30', '15:30'],
    ['9', '09:00'],
    ['3:30 pm', '15:30'],
    ['3:30pm', '15:30'],
    ['3:30 P.M.', '15:30'],
    ['3 pm', '15:00'],
    ['12:05 am', '00:05'],
    ['12:05 pm', '12:05'],
    ['15:30:05', '15:30:05'],
    ['15:30:05.25', '15:30:05.25'],
    ['15:30:05,25', '15:30:05.25'],
    ['3:30:05 pm', '15:30:05'],
  ])('the time "%s" of the spreadsheet is %s', (time, clock) => {
    const { timeline, problems } = readTimeline(
      `Year;Month;Day;Time;Headline\n1961;8;3;${time};a`,
      options,
    );
    expect(timeline.events[0]?.when.text).toBe(`1961-08-03T${clock}`);
    expect(problems).toEqual([]);
  });

  it('has its times in the zone of the reader’s options, or of the document', () => {
    const date = { year: 1961, month: 8, day: 3, hour: 15 };
    expect(when(date)?.lo).toBe(Date.UTC(1961, 7, 3, 19));
    const { timeline } = readTimeline({
      timeZone: 'Asia/Tokyo',
      events: [{ start_date: date, text }],
    });
    expect(timeline.events[0]?.when.lo).toBe(Date.UTC(1961, 7, 3, 6));
  });
});

describe('a date before our era', () => {
  // TimelineJS prints -43 as "43 BCE"; Date.UTC counts like EDTF, where 43 BCE is -42.
  it.each([
    [-1, Date.UTC(-1, 0) + 365 * 864e5, '0000'],
    [-2, Date.UTC(-1, 0), '-0001'],
    [-43, Date.UTC(-42, 0), '-0042'],
    [-10_000, Date.UTC(-9999, 0), '-9999'],
    [-10_001, Date.UTC(-10_000, 0), 'Y-10000'],
    [-271_820, Date.UTC(-271_819, 0), 'Y-271819'],
  ])('%i begins at %i', (year, lo, edtf) => {
    expect(when({ year })).toMatchObject({ lo, text: edtf, precision: 'year' });
    expect(when({ year: String(year) })?.lo).toBe(lo);
  });

  it('keeps month and day: the Ides of March, 44 BCE', () => {
    expect(when({ year: '-44', month: '3', day: '15' })).toMatchObject({
      text: '-0043-03-15',
      lo: Date.UTC(-43, 2, 15),
      hi: Date.UTC(-43, 2, 16),
    });
  });

  it('takes the year 0, which TimelineJS lays into 1 BCE, for that', () => {
    expect(when({ year: 0 })?.text).toBe('0000');
  });
});

describe('a cosmological date', () => {
  // 400 years have 146,097 days, and 13.8 billion is a multiple of 400: the year -13,799,999,999 is as
  // the year 1, 34.5 million such cycles before it.
  it('of 13.8 billion years ago lies where the calendar has it', () => {
    const lo = Number(BigInt(Date.parse('0001-01-01')) - 34_500_000n * 146_097n * 86_400_000n);
    expect(when({ year: '-13800000000' })).toMatchObject({ text: 'Y-13799999999', lo });
  });

  it('is taken in either scale, and in the future', () => {
    const events = [{ start_date: { year: 5e9 }, text }];
    const { timeline } = readTimeline({ scale: 'cosmological', events });
    expect(timeline.events[0]?.when.text).toBe('Y5000000000');
    expect(when({ year: 1e15 })?.text).toBe('Y1000000000000000');
  });

  it('has no month, which is noted', () => {
    const { timeline, problems } = read({ start_date: { year: -300_000, month: 8, day: 3 } });
    expect(timeline.events[0]?.when.text).toBe('Y-299999');
    expect(problems).toMatchObject([
      { code: 'no-counterpart', field: 'events[0].start_date.month', value: '8' },
    ]);
  });

  it('beyond 10^15 years is told, not guessed', () => {
    expect(read({ start_date: { year: '9'.repeat(16) } }).problems).toMatchObject([
      { code: 'date-too-far', level: 'error', row: 1, field: 'events[0].start_date' },
    ]);
  });
});

describe('an end', () => {
  const start_date = { year: '1961', month: '8', day: '13' };

  it.each<[string, unknown, string]>([
    ['another day', { year: 1961, month: 8, day: 14 }, '1961-08-13/1961-08-14'],
    ['coarser than the start', { year: 1989 }, '1961-08-13/1989'],
    ['the same day once more', { year: 1961, month: 8, day: 13 }, '1961-08-13'],
    ['blank', { year: '', month: '', day: '' }, '1961-08-13'],
    ['an empty text', '', '1961-08-13'],
    ['null', null, '1961-08-13'],
  ])('that is %s', (_, end_date, edtf) => {
    const { timeline, problems } = read({ start_date, end_date });
    expect(timeline.events[0]?.when.text).toBe(edtf);
    expect(problems).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    ['before the start', { year: 1960 }, 'date-reversed', 'end_date'],
    ['on no day', { year: 1962, month: 2, day: 30 }, 'date-no-such-day', 'end_date'],
    ['without a year', { month: 9 }, 'field-missing', 'end_date.year'],
  ])('that is %s is left out and told', (_, end_date, code, field) => {
    const { timeline, problems } = read({ start_date, end_date });
    expect(timeline.events[0]?.when.text).toBe('1961-08-13');
    expect(problems).toMatchObject([{ code, level: 'warning', field: `events[0].${field}` }]);
  });
});

describe('a date that is none', () => {
  it.each<[unknown, string, string]>([
    [undefined, 'when-missing', ''],
    [{}, 'when-missing', ''],
    [{ year: '', month: '8' }, 'when-missing', ''],
    [{ year: 'c. 1961' }, 'date-year', 'c.1961'],
    [{ year: 1961, month: 13 }, 'date-month', '1961-13'],
    [{ year: 1961, month: 'Aug' }, 'date-two-digits', '1961-Aug'],
    [{ year: 1961, month: 2, day: 29 }, 'date-no-such-day', '1961-02-29'],
    [{ year: 1961.5 }, 'date-trailing', '1961.5'],
    [{ year: [1961] }, 'date-year', '[…]'],
    ['im August', 'date-year', 'im August'],
  ])('%j costs the event, and is told', (start_date, code, value) => {
    const { timeline, problems } = read({ start_date });
    expect(timeline.events).toEqual([]);
    const told = { code, level: 'error', row: 1, field: 'events[0].start_date' };
    expect(problems).toMatchObject([value === '' ? told : { ...told, value }]);
  });

  it.each<[object, string, string, string]>([
    [{ year: 1961, month: 8, day: 3, hour: 25 }, '1961-08-03', 'date-hour', 'time'],
    [{ year: 1961, month: 8, day: 3, minute: 61 }, '1961-08-03', 'date-minute', 'time'],
    [{ year: 1961, month: 8, hour: 15 }, '1961-08', 'field-missing', 'day'],
    [{ year: 1961, day: 3 }, '1961', 'field-missing', 'month'],
  ])('in part, %j, keeps the rest and is told', (start_date, edtf, code, field) => {
    const { timeline, problems } = read({ start_date });
    expect(timeline.events[0]?.when.text).toBe(edtf);
    expect(problems).toMatchObject([
      { code, level: 'warning', field: `events[0].start_date.${field}` },
    ]);
  });

  it('in the spreadsheet is told with its column', () => {
    const { problems } = readTimeline('Year;Month;Day;Time;Headline\n1961;8;3;noon;a');
    expect(problems).toMatchObject([{ level: 'warning', row: 2, field: 'Time' }]);
  });
});

describe('the words for a date', () => {
  const start_date = { year: 1961, month: 8 };
  const end_date = { year: 1989 };

  it.each<[string, object, string | undefined]>([
    ['of the slide', { start_date, display_date: 'Damals' }, 'Damals'],
    ['with markup', { start_date, display_date: 'Um <i>1961</i>' }, 'Um 1961'],
    ['of the start', { start_date: { ...start_date, display_date: 'Sommer' } }, 'Sommer'],
    [
      'of both sides',
      {
        start_date: { ...start_date, display_date: 'Sommer 1961' },
        end_date: { ...end_date, display_date: 'Herbst 1989' },
      },
      'Sommer 1961 – Herbst 1989',
    ],
    ['that are blank', { start_date, display_date: ' ' }, undefined],
  ])('%s', (_, slide, words) => {
    const { timeline, problems } = read(slide);
    expect(timeline.events[0]?.dateText).toBe(words);
    expect(problems).toEqual([]);
  });

  it('of one side alone would hide the other, and are noted', () => {
    const { timeline, problems } = read({
      start_date,
      end_date: { ...end_date, display_date: 'Herbst 1989' },
    });
    expect(timeline.events[0]?.dateText).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'no-counterpart', field: 'events[0].end_date.display_date', value: 'Herbst 1989' },
    ]);
  });
});
