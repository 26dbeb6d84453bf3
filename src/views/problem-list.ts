import { html, nothing, type TemplateResult } from 'lit';
import type { DebugWords } from '../i18n/ui-words.ts';
import type { Words } from '../i18n/words.ts';
import type { Problem, ProblemLevel } from '../model/problem.ts';
import { numberFormat } from '../time/intl.ts';
import { heading } from './heading.ts';

const LEVELS: readonly ProblemLevel[] = ['error', 'warning', 'note'];
const TITLE_ID = 'problem-list-title';

/** Listed of each level: a document may be wrong in every row. */
const SHOWN = 50;

/**
 * All that is wrong with the data, for whoever writes it: by level, each with its place, the value as
 * written, and the sentence with the mend.
 */
export function problemListView(
  words: Words,
  problems: readonly Problem[],
  level: number,
): TemplateResult {
  const { debug } = words.ui;
  const names = { id: TITLE_ID, part: 'problem-list-title', class: 'problem-list-title' };
  return html`<section class="problem-list" part="problem-list" aria-labelledby=${TITLE_ID}>
    ${heading(level, names, debug.title)}
    ${problems.length === 0 ? html`<p>${debug.none}</p>` : nothing}
    ${LEVELS.map((of) => levelView(words, of, problems))}
  </section>`;
}

type Column = 'row' | 'field' | 'value';
const COLUMNS: readonly Column[] = ['row', 'field', 'value'];

function levelView(
  { ui: { debug }, lang }: Words,
  level: ProblemLevel,
  all: readonly Problem[],
): TemplateResult | typeof nothing {
  const problems = all.filter((problem) => problem.level === level);
  if (problems.length === 0) return nothing;
  const count = (number: number): string => numberFormat(lang, 'plain', {}).format(number);
  const shown = problems.slice(0, SHOWN);
  const columns = COLUMNS.filter((column) =>
    shown.some((problem) => problem[column] !== undefined),
  );
  return html`<table class="findings ${level}" role="table">
      <caption>
        ${debug[level]}: ${count(problems.length)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${[...columns, 'message' as const].map(
            (column) =>
              html`<th scope="col" role="columnheader" class="of-${column}">${debug[column]}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map((problem) => rowView(debug, problem, columns))}
      </tbody>
    </table>
    ${problems.length > SHOWN ? html`<p>${debug.more(count(problems.length - SHOWN))}</p>` : nothing}`;
}

/** A path is code, whatever the language; a value is as its author wrote it. */
function rowView(debug: DebugWords, problem: Problem, columns: readonly Column[]): TemplateResult {
  return html`<tr role="row">
    ${columns.map(
      (column) =>
        html`<td role="cell" class="of-${column}" data-name=${debug[column]}>
          <bdi>${problem[column] ?? nothing}</bdi>
        </td>`,
    )}
    <td role="cell" class="of-message">${problem.message} <code>${problem.code}</code></td>
  </tr>`;
}
