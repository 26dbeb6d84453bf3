import { datesFr } from './fr/dates.ts';
import { problemsFr } from './fr/problems.ts';
import { uiFr } from './fr/ui.ts';
import type { Words } from './words.ts';

export const fr: Words = { lang: 'fr', dates: datesFr, ui: uiFr, problems: problemsFr };
