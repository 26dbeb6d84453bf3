import { datesAr } from './ar/dates.ts';
import { problemsAr } from './ar/problems.ts';
import { uiAr } from './ar/ui.ts';
import type { Words } from './words.ts';

export const ar: Words = { lang: 'ar', dates: datesAr, ui: uiAr, problems: problemsAr };
