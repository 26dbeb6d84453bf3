import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fixedOffset, isTimeZone, wallToUtc, zoneOffsetAt } from '../../src/time/zones.ts';

/** Half hours, a half-hour summer time, south, north, a day skipped, summer time dropped for Ramadan. */
const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Kyiv',
  'Europe/Moscow',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
] as const;

const HOUR = 3_600_000;

function oracleOffset(ms: number, zone: string): number {
  return new Temporal.ZonedDateTime(BigInt(ms) * 1_000_000n, zone).offsetNanoseconds / 1_000_000;
}

function oracleMoment(wall: number, zone: string): number {
  const plain = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1));
  return plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/**
 * Every moment until 2040 at which the clocks of a zone are changed: from the end of the time of its
 * own town (London in 1847), over both wars, to the rules of today.
 */
function changes(zone: string): number[] {
  const found: number[] = [];
  let at = new Temporal.ZonedDateTime(BigInt(Date.UTC(1800, 0, 1)) * 1_000_000n, zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > Date.UTC(2040, 0, 1)) return found;
    found.push(next.epochMilliseconds);
    at = next;
  }
}

describe.each(ZONES)('the clocks of %s', (zone) => {
  const edges = changes(zone);

  it('are changed at the same moments as those of Temporal', () => {
    expect(edges.length).toBeGreaterThan(25);
    expect(edges[0]).toBeLessThan(Date.UTC(1925, 0, 1));
    for (const edge of edges) {
      for (const ms of [edge - 1, edge, edge + 1, edge - 40 * HOUR, edge + 40 * HOUR]) {
        expect(zoneOffsetAt(ms, zone)).toBe(oracleOffset(ms, zone));
      }
    }
  });

  it('give the moment that Temporal gives, in every gap and overlap', () => {
    for (const edge of edges) {
      const before = oracleOffset(edge - 1, zone);
      const after = oracleOffset(edge, zone);
      const walls = [edge + before, edge + after, edge + (before + after) / 2];
      for (const wall of walls) {
        for (const nearby of [
          wall - HOUR,
          wall - 1,
          wall,
          wall + 1,
          wall + HOUR,
          wall + 25 * HOUR,
        ]) {
          expect(wallToUtc(nearby, zone)).toBe(oracleMoment(nearby, zone));
        }
      }
    }
  });

  it('agree with Temporal at any time from 1840 to 2100', () => {
    const wall = fc.integer({ min: Date.UTC(1840, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(wall, (ms) => {
        expect(wallToUtc(ms, zone)).toBe(oracleMoment(ms, zone));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a wall time', () => {
  const berlin = 'Europe/Berlin';

  it('that the clocks show twice is the earlier moment', () => {
    expect(wallToUtc(Date.UTC(2025, 9, 26, 2, 30), berlin)).toBe(Date.UTC(2025, 9, 26, 0, 30));
  });

  it('that the clocks skip is as far after the change as it lies in the gap', () => {
    expect(wallToUtc(Date.UTC(2025, 2, 30, 2, 30), berlin)).toBe(Date.UTC(2025, 2, 30, 1, 30));
  });

  it('on the day that Samoa skipped is the next day', () => {
    expect(wallToUtc(Date.UTC(2011, 11, 30, 12), 'Pacific/Apia')).toBe(Date.UTC(2011, 11, 30, 22));
  });
});

describe('zones', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', '+05:30', '-11:00'])(
    '%s is a zone',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  it.each(['', 'Berlin', 'Europe/Berlim', '+0530', '+5', '24:00', '+24:00', 'local', '/'])(
    '“%s” is none',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
      expect(zoneOffsetAt(0, name)).toBeNaN();
    },
  );

  it.each([
    ['UTC', 0],
    ['+05:30', 19_800_000],
    ['-03:30', -12_600_000],
  ])('%s is %i ms east of Greenwich', (name, offset) => {
    expect(fixedOffset(name)).toBe(offset);
  });

  it('before there were zones, a town has its own time', () => {
    expect(zoneOffsetAt(Date.UTC(1850, 0, 1), 'Europe/Berlin')).toBe((53 * 60 + 28) * 1000);
  });

  it('beyond the reach of Intl the offset stays that of its limit', () => {
    expect(zoneOffsetAt(-4e17, 'Europe/Berlin')).toBe((53 * 60 + 28) * 1000);
    expect(Number.isFinite(zoneOffsetAt(4e17, 'Europe/Berlin'))).toBe(true);
  });

  it('no two changes of a zone share one of the blocks by which offsets are kept', () => {
    // In 2000 Brazil's north-east took summer time back after a week, the shortest time known.
    for (const zone of [...ZONES, 'America/Noronha']) {
      const blocks = changes(zone).map((ms) => Math.floor(ms / 2 ** 29));
      expect(new Set(blocks).size).toBe(blocks.length);
    }
  });
});
