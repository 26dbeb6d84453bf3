import type { Config } from 'dompurify';
import { readableHtml } from '../page/readable-html.ts';

/** A policy of Trusted Types; null where the browser knows none. */
export type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']> | null;

interface Factory {
  createPolicy(name: string, rules: Rules): NonNullable<Policy>;
}

interface Rules {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

/**
 * Makes the page's policy `event-timeline` when it is first needed, and once: a page may allow a
 * name only once. What it lets through goes to a parser whose document shows nothing and runs
 * nothing; what comes out of that is sanitised or read as data.
 */
class OwnPolicy {
  private made: Policy | undefined;
  private forbidden = false;

  /** Undefined where the page's `trusted-types` does not name it: the browser reports that once. */
  get(): Policy | undefined {
    if (this.made !== undefined || this.forbidden) return this.made;
    try {
      const { trustedTypes } = globalThis as { trustedTypes?: Factory };
      this.made = trustedTypes ? trustedTypes.createPolicy('event-timeline', rules) : null;
    } catch {
      this.forbidden = true;
    }
    return this.made;
  }
}

const rules: Rules = {
  createHTML: (text) => text,
  // The worker's: this very file, and no other.
  createScriptURL: (url) => {
    if (url !== import.meta.url) throw new TypeError('no scripts');
    return url;
  },
};

const own = new OwnPolicy();

/** The policy `event-timeline`; null without Trusted Types, undefined where the page forbids it. */
export function ownPolicy(): Policy | undefined {
  return own.get();
}

/**
 * What can be read of HTML, as a document of its own: nothing in it runs, loads or is shown.
 * Undefined where the page forbids to read HTML.
 */
export function parseHtml(text: string): Document | undefined {
  const policy = ownPolicy();
  if (policy === undefined) return undefined;
  const html = readableHtml(text);
  // To the types of the DOM a trusted text is a string.
  const trusted = (policy ? policy.createHTML(html) : html) as string;
  try {
    return new DOMParser().parseFromString(trusted, 'text/html');
  } catch {
    return undefined;
  }
}
