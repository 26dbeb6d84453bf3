import type {
  EndStyle,
  Flag,
  LinkLine,
  Marker,
  Scene,
  SpanBar,
  Tone,
  Whisker,
} from '../../../src/layout/scene.ts';
import { STATUSES, type TimelineEvent } from '../../../src/model/timeline.ts';
import { event } from '../views/fixture.ts';

const AXIS = 150;

/** Tones that rise from nothing, stay, and fall to nothing. */
const tones = (x0: number, x1: number): Tone[] => [
  { x: x0, strength: 0 },
  { x: x0 + 20, strength: 1 },
  { x: x1 - 20, strength: 1 },
  { x: x1, strength: 0 },
];

/** One marker, flag and bar for each status, in the colours of four groups and of none. */
const events: TimelineEvent[] = STATUSES.map((status, i) =>
  event(status, '2025-04-03', {
    status,
    ...(i < 4 ? { group: ['a', 'b', 'c', 'own'][i] } : {}),
  }),
);
const [one, two] = [event('one', '2025', { group: 'a' }), event('two', '2025', { group: 'own' })];

const markers: Marker[] = events.map((of, i) => ({
  event: of,
  x: 40.3 + 60 * i,
  status: of.status,
  visible: true,
}));

const flags: Flag[] = markers.map(({ event: of, x }, i) => ({
  key: of.id,
  x: i === 1 ? x - 20.4 : x,
  y: 20 + 12 * i,
  width: 90,
  height: 40,
  anchor: x,
  date: '',
  items: [{ event: of, lines: [] }],
  planned: of.status === 'planned',
  visible: true,
}));

const whisker = (key: string, x0: number, more: Partial<Whisker>): Whisker => ({
  key,
  event: one,
  pieces: [{ x0, x1: x0 + 70.6 }],
  tones: undefined,
  uncertain: false,
  set: false,
  ...more,
});

const whiskers = [
  whisker('rough', 350, {}),
  whisker('soft', 430, { tones: tones(430, 500.6) }),
  whisker('uncertain', 510, { uncertain: true }),
  whisker('both', 590, { tones: tones(590, 660.6), uncertain: true, event: two }),
  whisker('set', 670, { set: true }),
];

const label = { x: 0, y: 0, width: 0, title: '', date: '', visible: false };

function bar(of: TimelineEvent, row: number, x0: number, more: Partial<SpanBar> = {}): SpanBar {
  return {
    event: of,
    y: 170.5 + row * 18,
    height: 8,
    pieces: [{ x0, x1: x0 + 110.3 }],
    gaps: [],
    start: 'sure',
    end: 'sure',
    tones: undefined,
    hatched: [],
    label,
    doubt: false,
    set: false,
    reported: undefined,
    ...more,
  };
}

const ends: EndStyle[] = ['sure', 'rough', 'soft', 'arrow', 'fade'];
const twice = (x: number) => [
  { x0: x, x1: x + 40.5 },
  { x0: x + 70, x1: x + 110 },
];

const spans: SpanBar[] = [
  ...events.map((of, i) => bar(of, 0, 20 + 140 * i)),
  ...ends.map((end, i) => bar(one, 1, 20 + 140 * i, { start: end, end })),
  ...events.map((of, i) => bar(of, 2, 20 + 140 * i, { start: 'arrow', end: 'arrow', doubt: true })),
  bar(two, 3, 20, { tones: tones(20, 130.3), start: 'soft', end: 'soft' }),
  bar(two, 3, 160, { pieces: twice(160), gaps: [{ x0: 200.5, x1: 230 }] }),
  bar(two, 3, 300, { pieces: twice(300), set: true, doubt: true }),
  bar(two, 3, 440, { hatched: [{ x0: 440, x1: 480 }] }),
  bar(events[2] ?? two, 3, 580, { tones: tones(580, 690.3) }),
  bar(one, 4, 20, {
    reported: { event: one, y: 250, x0: 20, x1: 180, pieces: [{ x0: 130, x1: 180 }], gaps: [] },
  }),
];

const links: LinkLine[] = (['led-to', 'see'] as const).map((type, i) => ({
  of: 'disputed',
  other: 'confirmed',
  type,
  curve: [
    { x: 220, y: 140 },
    { x: 200, y: 100 - 30 * i },
    { x: 80, y: 100 - 30 * i },
    { x: 41, y: 136 - 20 * i },
  ],
}));

/** A scene of 760 × 340 px that has one of everything, by hand. */
export const rich: Scene = {
  width: 760,
  height: 340,
  axisY: AXIS,
  footY: 120,
  elbowY: 132,
  laneTop: 170,
  tickY: 300,
  majorY: 318,
  flags,
  markers,
  whiskers,
  spans,
  even: false,
  lines: [
    { x0: 0, x1: 300 },
    { x0: 345, x1: 760 },
  ],
  breaks: [
    {
      key: 'cut',
      x0: 300,
      x1: 345,
      folded: true,
      lines: [],
      labelX: 0,
      labelWidth: 0,
      labelled: false,
    },
    {
      key: 'open',
      x0: 400,
      x1: 500,
      folded: false,
      lines: [],
      labelX: 0,
      labelWidth: 0,
      labelled: false,
    },
  ],
  steps: [],
  ticks: [60.5, 180, 420.25, 640].map((x, i) => ({
    key: `${i}`,
    x,
    label: i === 3 ? '' : 'x',
    level: 'minor' as const,
    line: true,
    ...(i === 2 ? { presence: 0.5 } : {}),
  })),
  eras: [
    {
      key: 'e0',
      index: 0,
      label: '',
      x0: 10,
      x1: 290,
      y: 0,
      height: 24,
      pieces: [{ x0: 10, x1: 200 }],
      gaps: [{ x0: 200, x1: 290 }],
      start: 'sure',
      end: 'rough',
      tones: undefined,
      tint: 0,
      labelX: 0,
      labelWidth: 0,
      labelled: false,
    },
    {
      key: 'e1',
      index: 1,
      label: '',
      x0: 320,
      x1: 560,
      y: 0,
      height: 24,
      pieces: [{ x0: 320, x1: 560 }],
      gaps: [],
      start: 'soft',
      end: 'soft',
      tones: tones(320, 560),
      tint: 1,
      labelX: 0,
      labelWidth: 0,
      labelled: false,
    },
  ],
  reports: [
    {
      event: events[1] ?? one,
      y: 165,
      x0: 100.3,
      x1: 330,
      pieces: [
        { x0: 100.3, x1: 160 },
        { x0: 220, x1: 330 },
      ],
      gaps: [{ x0: 160, x1: 220 }],
    },
  ],
  groups: [
    {
      id: 'a',
      label: '',
      y: 270.5,
      height: 20,
      strokes: [
        { event: one, x: 90 },
        { event: two, x: 140.5 },
      ],
    },
  ],
  links,
  now: {
    x: 700.5,
    y: 322,
    labelX: 0,
    labelWidth: 0,
    visible: true,
    outlook: true,
    said: false,
  },
};

/** Every scene that lacks one mark of the rich one, by what it lacks. */
export function lacking(): ReadonlyMap<string, Scene> {
  const scenes = new Map<string, Scene>();
  const listed = ['markers', 'flags', 'whiskers', 'spans', 'lines', 'breaks', 'eras'] as const;
  for (const name of [...listed, 'reports', 'groups', 'links', 'ticks'] as const) {
    rich[name].forEach((_, i) => {
      scenes.set(`${name} ${i}`, { ...rich, [name]: without(rich[name], i) });
    });
  }
  return scenes.set('now', { ...rich, now: undefined });
}

function without(list: readonly unknown[], i: number): unknown[] {
  return list.filter((_, at) => at !== i);
}
