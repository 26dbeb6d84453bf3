import { datesUk } from './uk/dates.ts';
import { problemsUk } from './uk/problems.ts';
import { uiUk } from './uk/ui.ts';
import type { Words } from './words.ts';

export const uk: Words = { lang: 'uk', dates: datesUk, ui: uiUk, problems: problemsUk };
