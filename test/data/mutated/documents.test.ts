import { describe } from 'vitest';
import { readsAll } from './corpus.ts';

describe('10,000 mutated documents of each format that is an object', () => {
  for (const name of ['json', 'columns', 'list', 'json-ld']) readsAll(name);
});
