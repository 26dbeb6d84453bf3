import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/data/nearest.ts';

const fields = ['id', 'when', 'title', 'summary', 'group', 'importance', 'status', 'links'];

describe('nearest', () => {
  it.each([
    ['Title', 'title'],
    ['titel', 'title'],
    ['sumary', 'summary'],
    ['importence', 'importance'],
    ['wehn', 'when'],
    ['whem', 'when'],
    ['ID', 'id'],
    ['xy', undefined],
    ['description', undefined],
    ['', undefined],
  ])('takes %j for %s', (word, meant) => {
    expect(nearest(word, fields)).toBe(meant);
  });

  it('does not look at words that nobody mistypes', () => {
    expect(nearest('x'.repeat(1e6), ['x'.repeat(1e6)])).toBeUndefined();
  });

  it('takes the nearest of several', () => {
    expect(nearest('planed', ['plane', 'planned', 'planted'])).toBe('plane');
    expect(nearest('planned!', ['plane', 'planned'])).toBe('planned');
  });
});
