import { datesNl } from './nl/dates.ts';
import { problemsNl } from './nl/problems.ts';
import { uiNl } from './nl/ui.ts';
import type { Words } from './words.ts';

export const nl: Words = { lang: 'nl', dates: datesNl, ui: uiNl, problems: problemsNl };
