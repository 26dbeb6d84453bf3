/**
 * Template tag: whatever is inserted keeps a direction of its own, or a code such as 2025-11-24
 * would be printed back to front within Arabic (Unicode's first strong isolate, U+2068 … U+2069).
 */
export function isolated(
  texts: TemplateStringsArray,
  ...inserted: readonly (string | number | undefined)[]
): string {
  return texts.reduce((said, text, i) => {
    const between = inserted[i - 1] ?? '';
    return `${said}${between === '' ? '' : `\u2068${between}\u2069`}${text}`;
  });
}
