import type { Findings } from './findings.ts';
import { findJsonFault } from './json-fault.ts';
import { DOCUMENT, type Place } from './place.ts';

/** Reads JSON, saying in which line it breaks; `undefined` if it is none. */
export function readJson(text: string, findings: Findings): unknown {
  if (text.trim() === '') return findings.add('input-empty', 'error', DOCUMENT);
  if (/^\s*</.test(text)) {
    return findings.add('input-html', 'error', DOCUMENT, { value: text.trimStart() });
  }
  try {
    const value: unknown = JSON.parse(text);
    return value ?? findings.add('input-empty', 'error', DOCUMENT);
  } catch (error) {
    const fault = findJsonFault(text);
    // Sound, and yet too much for this browser, as 100,000 nested lists are for some.
    if (!fault)
      return findings.add('input-unreadable', 'error', DOCUMENT, { value: nameOf(error) });
    const place: Place = { path: '', row: fault.line };
    const found = /^[^\r\n]{0,20}/.exec(text.slice(fault.at))?.[0] ?? '';
    const { line, column } = fault;
    if (fault.truncated) {
      return findings.add('input-truncated', 'error', place, { line, column });
    }
    return findings.add('input-not-json', 'error', place, {
      value: found,
      found,
      line,
      column,
    });
  }
}

export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(typeof error);
}
