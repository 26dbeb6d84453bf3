import { html, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.ts';

/** The keys and gestures that work, behind a visible button; `hotkeys` false leaves out + − 0. */
export function helpView(words: Words, hotkeys = true): TemplateResult {
  const { help } = words.ui;
  const rows = help.rows.filter((row) => hotkeys || !row.hotkey);
  return html`<details class="help" part="help">
    <summary>${help.title}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${help.keys}</th>
          <th scope="col">${help.action}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr>
            <th scope="row">${row.keys.map((key) => html`<kbd>${key}</kbd> `)}</th>
            <td>${row.does}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
