import { isProblem } from '../../model/problem.ts';
import { parseWhen } from '../edtf.ts';
import { formatWhen } from '../format.ts';

/** An EDTF date as this module would understand it when typed: in German, else in English. */
export function inWords(edtf: string, lang: string): string {
  const when = parseWhen(edtf);
  return isProblem(when) ? edtf : formatWhen(when, /^de\b/i.test(lang) ? 'de' : 'en');
}
