import { datesPt } from './pt/dates.ts';
import { problemsPt } from './pt/problems.ts';
import { uiPt } from './pt/ui.ts';
import type { Words } from './words.ts';

export const pt: Words = { lang: 'pt', dates: datesPt, ui: uiPt, problems: problemsPt };
