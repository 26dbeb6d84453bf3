/** A text as its author wrote it: one string, or one string per language tag. */
export type Text = string | Readonly<Record<string, string>>;

/** A `Text` reduced to what one reader sees, with the language it is in when that is known. */
export interface LocalText {
  readonly text: string;
  /** BCP 47 tag, so that a quote in another language can carry `lang` (WCAG 3.1.2). */
  readonly lang?: string;
}

/**
 * Chooses the text for a reader's language: the exact tag, then its primary language, then the
 * document's language, then whatever the author wrote first. Never empty if any variant has text.
 */
export function localText(text: Text | undefined, lang: string, documentLang?: string): LocalText {
  if (text === undefined) return { text: '' };
  if (typeof text === 'string') return documentLang ? { text, lang: documentLang } : { text };
  for (const wanted of [lang, primary(lang), documentLang, primary(documentLang)]) {
    const found = wanted === undefined ? undefined : findTag(text, wanted);
    if (found) return found;
  }
  const first = Object.entries(text)[0];
  return first ? { text: first[1], lang: first[0] } : { text: '' };
}

function findTag(text: Readonly<Record<string, string>>, wanted: string): LocalText | undefined {
  const tag = Object.keys(text).find((key) => key.toLowerCase() === wanted.toLowerCase());
  const value = tag === undefined ? undefined : text[tag];
  return tag !== undefined && value ? { text: value, lang: tag } : undefined;
}

function primary(lang: string | undefined): string | undefined {
  return lang?.split('-')[0];
}
