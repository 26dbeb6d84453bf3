import { type Findings, nameOf } from './findings.ts';
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
    return noteFault(text, error, findings);
  }
}

/** Says where a text stops being JSON, after `JSON.parse` has thrown; its first line is `firstLine`. */
export function noteFault(
  text: string,
  error: unknown,
  findings: Findings,
  firstLine = 1,
): undefined {
  const fault = findJsonFault(text);
  // Sound, and yet too much for this browser, as 100,000 nested lists are for some.
  if (!fault) return findings.add('input-unreadable', 'error', DOCUMENT, { value: nameOf(error) });
  const line = fault.line + firstLine - 1;
  const place: Place = { path: '', row: line };
  const found = /^[^\r\n]{0,20}/.exec(text.slice(fault.at))?.[0] ?? '';
  const { column } = fault;
  if (fault.truncated) return findings.add('input-truncated', 'error', place, { line, column });
  return findings.add('input-not-json', 'error', place, { value: found, found, line, column });
}
