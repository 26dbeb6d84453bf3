import { datesEn } from './en/dates.ts';
import { problemsEn } from './en/problems.ts';
import { uiEn } from './en/ui.ts';
import type { Words } from './words.ts';

export const en: Words = { lang: 'en', dates: datesEn, ui: uiEn, problems: problemsEn };
