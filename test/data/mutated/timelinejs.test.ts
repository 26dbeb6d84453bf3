import { describe } from 'vitest';
import { readsAll } from './corpus.ts';

describe('10,000 mutated documents of each format of TimelineJS', () => {
  for (const name of ['TimelineJS', 'older TimelineJS', 'TimelineJS sheet']) readsAll(name);
});
