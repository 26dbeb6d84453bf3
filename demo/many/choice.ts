/** How many invented events are wanted, and as what. */
export interface Crowd {
  readonly count: number;
  readonly shape: 'objects' | 'columns';
  readonly lang: 'de' | 'en';
}

/** Takes the choice from the address, if it names one, and keeps it there; `changed` is told. */
export function startChoice(form: HTMLFormElement, changed: () => void): void {
  const asked = new URLSearchParams(location.search);
  for (const name of ['count', 'shape']) choose(form, name, asked.get(name));
  form.addEventListener('change', () => {
    remember(form);
    changed();
  });
}

export function chosenCrowd(form: HTMLFormElement): Crowd {
  const data = new FormData(form);
  return {
    count: Number(data.get('count')),
    shape: data.get('shape') === 'columns' ? 'columns' : 'objects',
    lang: document.documentElement.lang === 'en' ? 'en' : 'de',
  };
}

function choose(form: HTMLFormElement, name: string, value: string | null): void {
  for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    if (input.value === value) input.checked = true;
  }
}

/** What the page begins with needs no words in the address. */
function remember(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const input of form.querySelectorAll('input')) {
    if (!input.checked) continue;
    if (input.defaultChecked) address.searchParams.delete(input.name);
    else address.searchParams.set(input.name, input.value);
  }
  history.replaceState(history.state, '', address);
}
