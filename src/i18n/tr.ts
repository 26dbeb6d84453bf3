import { datesTr } from './tr/dates.ts';
import { problemsTr } from './tr/problems.ts';
import { uiTr } from './tr/ui.ts';
import type { Words } from './words.ts';

export const tr: Words = { lang: 'tr', dates: datesTr, ui: uiTr, problems: problemsTr };
