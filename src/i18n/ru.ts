import { datesRu } from './ru/dates.ts';
import { problemsRu } from './ru/problems.ts';
import { uiRu } from './ru/ui.ts';
import type { Words } from './words.ts';

export const ru: Words = { lang: 'ru', dates: datesRu, ui: uiRu, problems: problemsRu };
