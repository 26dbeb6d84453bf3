import { withPage } from './browser.mjs';

/**
 * Ms of script in each phase of the first rendering, in a fresh page in which no code is warm, and
 * of a second one in the same page (`again read` …): the difference is what is paid once for all.
 */
export function measurePhases(bench) {
  return withPage(bench, (page) =>
    page.evaluate(async () => {
      const [{ oneRendering }, response] = await Promise.all([
        import('/phases.js'),
        fetch('/flagship.json'),
      ]);
      if (!crossOriginIsolated) throw new Error('the clock of this page is too coarse');
      const text = await response.text();
      const main = document.querySelector('main');
      const first = oneRendering(text, main);
      main.replaceChildren();
      const again = Object.entries(oneRendering(text, main));
      return { ...first, ...Object.fromEntries(again.map(([name, ms]) => [`again ${name}`, ms])) };
    }),
  );
}
