const SILENT = /^(script|style|template|#comment)$/i;

/** Whether an author wrote something into an element that stands there until there is a timeline. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some(
    ({ nodeName, textContent }) => /\S/.test(textContent ?? '') && !SILENT.test(nodeName),
  );
}
