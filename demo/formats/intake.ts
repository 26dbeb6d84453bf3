import { loadDocument } from '../../src/controllers/loading/load-document.ts';
import { loadProblem } from '../../src/controllers/loading/load-problem.ts';
import { readBytes } from '../../src/data/encoding.ts';
import type { Desk } from './desk.ts';

interface IntakeParts {
  /** What a file may be dropped on. */
  readonly page: HTMLElement;
  readonly form: HTMLFormElement;
  readonly file: HTMLInputElement;
  readonly url: HTMLInputElement;
  readonly samples: HTMLElement;
}

const SAMPLES = 'data/formats/';

/** The ways for data onto the desk: a file chosen or dropped, a paste, an address, a sample. */
export function startIntake(parts: IntakeParts, desk: Desk): void {
  const { form, file, url, samples } = parts;
  const loader = new Loader(desk);
  startDrop(parts.page, desk);
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) takeFile(chosen, desk);
    // So that the same file, mended, can be chosen again.
    file.value = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = url.value.trim();
    if (address !== '') loader.load(address);
  });
  samples.addEventListener('click', ({ target }) => {
    const name = target instanceof Element && target.closest('button')?.dataset['sample'];
    if (name) loader.load(SAMPLES + name);
  });
  document.addEventListener('paste', (event) => takePaste(event, desk));
  const asked = new URLSearchParams(location.search).get('sample') ?? 'story.csv';
  if (/^[\w-]+\.\w+$/.test(asked)) loader.load(SAMPLES + asked);
}

function startDrop(page: HTMLElement, desk: Desk): void {
  const show = (over: boolean): void => {
    page.dataset['drop'] = over ? 'over' : '';
  };
  page.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.some((type) => /^(Files|text\/plain)$/.test(type))) return;
    event.preventDefault();
    show(true);
  });
  page.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) show(false);
  });
  page.addEventListener('drop', (event) => {
    show(false);
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain');
    if (!file && !text) return;
    event.preventDefault();
    if (file) takeFile(file, desk);
    else if (text) desk.take({ text, name: '' });
  });
}

/** A paste into a field is the field's; anywhere else it is data. */
function takePaste(event: ClipboardEvent, desk: Desk): void {
  if (event.target instanceof Element && event.target.closest('input, textarea')) return;
  const [file] = event.clipboardData?.files ?? [];
  const text = event.clipboardData?.getData('text/plain');
  if (file) takeFile(file, desk);
  else if (text) desk.take({ text, name: '' });
}

async function takeFile(file: File, desk: Desk): Promise<void> {
  try {
    const decoded = readBytes(new Uint8Array(await file.arrayBuffer()));
    if (decoded) desk.take({ ...decoded, name: file.name });
    else desk.refuse((lang) => failure('load-not-text', file.name, lang));
  } catch {
    // A folder, or a file that is gone meanwhile.
    desk.refuse((lang) => failure('load-failed', file.name, lang));
  }
}

function failure(code: 'load-not-text' | 'load-failed', name: string, lang: string) {
  return loadProblem({ kind: 'failure', code, url: name, status: '' }, lang);
}

/** Fetches one address at a time; the last one counts. */
class Loader {
  private request: AbortController | undefined;

  constructor(private readonly desk: Desk) {}

  async load(address: string): Promise<void> {
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    const answer = await loadDocument(address, { signal: request.signal, pages: true });
    if (request.signal.aborted) return;
    if (answer.kind === 'loaded') this.desk.take({ ...answer, name: address });
    if (answer.kind === 'failure') this.desk.refuse((lang) => loadProblem(answer, lang));
  }
}
