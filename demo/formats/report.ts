import { html, nothing, render, type TemplateResult } from 'lit';
import type { Problem } from '../../src/model/problem.ts';
import { rangeOf } from './range.ts';
import type { Read } from './read-text.ts';
import type { DeskWords } from './words.ts';

/** What there is to report. */
export interface Reported extends Read {
  readonly name: string;
  readonly text: string;
  /** Why what was asked for last did not come. */
  readonly refused: Problem | undefined;
}

/** More rows than these nobody reads. */
const MOST_ROWS = 200;

type GoTo = (problem: Problem) => void;

/** Shows what was recognised and what is wrong with it. Returns the sum of it in one sentence. */
export function showReport(
  place: HTMLElement,
  reported: Reported,
  say: DeskWords,
  goTo: GoTo,
): string {
  const { refused, name, text } = reported;
  const sum = text.trim() === '' ? say.nothing : summary(reported, say);
  const file = name.replace(/^.*\//, '');
  const parts = html`
    ${refused ? html`<p class="refused">${refused.message}</p>` : nothing}
    ${file === '' ? nothing : html`<p class="name">${file}</p>`}
    <p class="sum">${sum}</p>
    ${pageLine(reported, say)}
    ${findings(reported, say, goTo)}
  `;
  render(parts, place);
  return [...(refused ? [refused.message] : []), sum].join(' ');
}

function summary(reported: Reported, say: DeskWords): string {
  const { events, format, problems } = reported;
  const levels = { error: 0, warning: 0, note: 0 };
  for (const { level } of problems) levels[level] += 1;
  if (format === undefined) return say.unknown;
  return `${say.formats[format] ?? format}: ${say.counts(events.length, levels)}`;
}

function findings(reported: Reported, say: DeskWords, goTo: GoTo): TemplateResult | typeof nothing {
  const { problems } = reported;
  if (problems.length > 0) return table(problems, reported, say, goTo);
  return reported.events.length > 0 ? html`<p class="fine">${say.fine}</p>` : nothing;
}

function pageLine({ page }: Reported, say: DeskWords): TemplateResult | typeof nothing {
  if (!page) return nothing;
  const words =
    page.src === undefined ? say.page(page.name, page.others) : say.pageSource(page.src);
  return html`<p class="found">${words}</p>`;
}

function table(
  problems: readonly Problem[],
  reported: Reported,
  say: DeskWords,
  goTo: GoTo,
): TemplateResult {
  const { level, row, field, value, message } = say.columns;
  const rest = problems.length - MOST_ROWS;
  return html`
    <table class="problems">
      <thead>
        <tr><th>${level}</th><th>${row}</th><th>${field}</th><th>${value}</th><th>${message}</th></tr>
      </thead>
      <tbody>
        ${gravestFirst(problems)
          .slice(0, MOST_ROWS)
          .map((problem) => line(problem, reported, say, goTo))}
      </tbody>
    </table>
    ${rest > 0 ? html`<p class="hint">${say.more(rest)}</p>` : nothing}
  `;
}

function gravestFirst(problems: readonly Problem[]): readonly Problem[] {
  const levels = ['error', 'warning', 'note'];
  return [...problems].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

function line(
  problem: Problem,
  { text, format }: Reported,
  say: DeskWords,
  goTo: GoTo,
): TemplateResult {
  const { level, row, field, value, message } = problem;
  const name = row === undefined ? say.show : `${say.columns.row} ${row}`;
  const button = html`<button type="button" class="jump" title=${say.goTo}
    @click=${() => goTo(problem)}>${name}</button>`;
  const words = row === undefined ? nothing : name;
  // Of the file as a whole, whose name stands above.
  const whole = field === 'src';
  return html`
    <tr class=${level}>
      <td class="level">${say.levels[level]}</td>
      <td class="row">${rangeOf(text, problem, format) ? button : words}</td>
      <td class="place">${whole ? nothing : (field ?? nothing)}</td>
      <td class="value">${whole ? nothing : (value ?? nothing)}</td>
      <td class="message">${message}</td>
    </tr>
  `;
}
