import { describe } from 'vitest';
import { readsAll } from './corpus.ts';

describe('10,000 mutated documents of each format that is a text', () => {
  for (const name of ['csv', 'tsv', 'ndjson', 'ics']) readsAll(name);
});
