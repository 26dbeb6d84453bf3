import { datesEs } from './es/dates.ts';
import { problemsEs } from './es/problems.ts';
import { uiEs } from './es/ui.ts';
import type { Words } from './words.ts';

export const es: Words = { lang: 'es', dates: datesEs, ui: uiEs, problems: problemsEs };
