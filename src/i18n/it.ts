import { datesIt } from './it/dates.ts';
import { problemsIt } from './it/problems.ts';
import { uiIt } from './it/ui.ts';
import type { Words } from './words.ts';

export const it: Words = { lang: 'it', dates: datesIt, ui: uiIt, problems: problemsIt };
