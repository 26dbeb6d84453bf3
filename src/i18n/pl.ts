import { datesPl } from './pl/dates.ts';
import { problemsPl } from './pl/problems.ts';
import { uiPl } from './pl/ui.ts';
import type { Words } from './words.ts';

export const pl: Words = { lang: 'pl', dates: datesPl, ui: uiPl, problems: problemsPl };
