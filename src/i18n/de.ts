import { datesDe } from './de/dates.ts';
import { problemsDe } from './de/problems.ts';
import { uiDe } from './de/ui.ts';
import type { Words } from './words.ts';

export const de: Words = { lang: 'de', dates: datesDe, ui: uiDe, problems: problemsDe };
