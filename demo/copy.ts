interface CopyParts {
  readonly button: HTMLElement;
  readonly code: HTMLElement;
  readonly status: HTMLElement;
}

const words: Readonly<Record<string, { done: string; failed: string }>> = {
  de: { done: 'Kopiert', failed: 'Nicht erlaubt – bitte markieren und kopieren' },
  en: { done: 'Copied', failed: 'Not allowed – please select and copy' },
};

/** How long "Copied" stays, in ms. */
const shown = 4000;

export function startCopy({ button, code, status }: CopyParts): void {
  let timer = 0;
  button.addEventListener('click', async () => {
    const said = words[document.documentElement.lang] ?? words['en'];
    const copied = await toClipboard(code.textContent ?? '');
    status.textContent = (copied ? said?.done : said?.failed) ?? '';
    clearTimeout(timer);
    timer = window.setTimeout(() => status.replaceChildren(), shown);
  });
}

/** False where the browser forbids it, for example on a page without https. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
