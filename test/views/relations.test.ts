import { describe, expect, it } from 'vitest';
import type { LinkType, Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import { parseWhen } from '../../src/time/edtf.ts';
import { relations } from '../../src/views/relations.ts';

function timeline(links: readonly [from: string, type: LinkType, to: string][]): Timeline {
  const events = ['a', 'b', 'c'].map((id, i): TimelineEvent => {
    const when = parseWhen(`200${i}-01-01`);
    if (!('kind' in when)) throw new Error(when.message);
    return {
      id,
      when,
      title: id,
      tags: [],
      importance: 3,
      status: 'confirmed',
      sources: [],
      links: links.filter(([from]) => from === id).map(([, type, to]) => ({ type, to })),
      corrections: [],
    };
  });
  return { timeZone: 'UTC', groups: [], eras: [], events };
}

function told(links: readonly [string, LinkType, string][], id: string): string[] {
  const given = timeline(links);
  return (relations(given.events).get(id) ?? []).map((r) => `${r.relation} ${r.event.id}`);
}

describe('relations', () => {
  it.each<[[string, LinkType, string][], string, string[]]>([
    [[['a', 'led-to', 'b']], 'a', ['leads-to b']],
    [[['a', 'led-to', 'b']], 'b', ['follows a']],
    [[['b', 'responds-to', 'a']], 'b', ['follows a']],
    [[['b', 'responds-to', 'a']], 'a', ['leads-to b']],
    [[['a', 'see', 'c']], 'c', ['see a']],
  ])('%j, read from %s: %j', (links, id, expected) => {
    expect(told(links, id)).toEqual(expected);
  });

  it('tells a link that both sides wrote once', () => {
    const both: [string, LinkType, string][] = [
      ['a', 'led-to', 'b'],
      ['b', 'responds-to', 'a'],
    ];
    expect(told(both, 'a')).toEqual(['leads-to b']);
    expect(told(both, 'b')).toEqual(['follows a']);
  });

  it('puts causes before consequences, each in time order', () => {
    const links: [string, LinkType, string][] = [
      ['b', 'see', 'a'],
      ['b', 'led-to', 'c'],
      ['b', 'responds-to', 'c'],
      ['b', 'responds-to', 'a'],
    ];
    expect(told(links, 'b')).toEqual(['follows a', 'follows c', 'leads-to c', 'see a']);
  });

  it('leaves out links to nowhere and to itself', () => {
    expect(
      told(
        [
          ['a', 'see', 'nowhere'],
          ['a', 'led-to', 'a'],
        ],
        'a',
      ),
    ).toEqual([]);
  });
});
