/** How the reader wants the page: its language and its colours, kept in the address. */
const languages = ['de', 'en'];
const themes = ['system', 'light', 'dark'];

/** Name of the page in each of its languages. */
export type Titles = Readonly<Record<string, string>>;

/** Wires the switches of the masthead to `<html lang>`, `<html data-theme>` and the title. */
export function startReading(form: HTMLFormElement, titles: Titles): void {
  const asked = new URLSearchParams(location.search);
  choose(form, 'lang', languages, asked.get('lang'));
  choose(form, 'theme', themes, asked.get('theme'));
  apply(form, titles);
  form.addEventListener('change', () => {
    apply(form, titles);
    remember(form);
  });
}

function choose(
  form: HTMLFormElement,
  name: string,
  known: readonly string[],
  asked: string | null,
): void {
  const value = asked !== null && known.includes(asked) ? asked : known[0];
  const input = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (input) input.checked = true;
}

function apply(form: HTMLFormElement, titles: Titles): void {
  const { lang, theme } = chosen(form);
  const page = document.documentElement;
  page.lang = lang;
  page.dataset['theme'] = theme;
  document.title = titles[lang] ?? document.title;
}

function remember(form: HTMLFormElement): void {
  const { lang, theme } = chosen(form);
  const address = new URL(location.href);
  setOrDelete(address.searchParams, 'lang', lang, languages);
  setOrDelete(address.searchParams, 'theme', theme, themes);
  history.replaceState(history.state, '', address);
}

/** The default, the first of the known ones, needs no words in the address. */
function setOrDelete(
  query: URLSearchParams,
  name: string,
  value: string,
  known: readonly string[],
): void {
  if (value === known[0]) query.delete(name);
  else query.set(name, value);
}

function chosen(form: HTMLFormElement): { lang: string; theme: string } {
  const data = new FormData(form);
  return { lang: String(data.get('lang')), theme: String(data.get('theme')) };
}
