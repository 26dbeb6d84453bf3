import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from './source.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly attribute?: string;
  readonly static?: boolean;
  readonly inheritedFrom?: unknown;
}

interface Declaration {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

let folder = '';
let fresh = '';
let element: Declaration | undefined;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'event-timeline-manifest-'));
  const cem = path.join(repository, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const config = ['--config', 'custom-elements-manifest.config.mjs'];
  const outdir = path.relative(repository, folder);
  execFileSync(process.execPath, [cem, 'analyze', ...config, '--outdir', outdir], {
    cwd: repository,
    stdio: 'pipe',
  });
  fresh = readFileSync(path.join(folder, 'custom-elements.json'), 'utf8');
  const { modules } = JSON.parse(fresh) as { modules: { declarations?: Declaration[] }[] };
  element = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName, name }) => tagName === 'event-timeline' || name === 'EventTimeline');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('custom-elements.json', () => {
  it('is what the source says now (npm run manifest)', () => {
    const committed = readFileSync(path.join(repository, 'custom-elements.json'), 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(fresh));
  });

  it('knows the element', () => {
    expect(element?.tagName).toBe('event-timeline');
    expect(element?.summary ?? element?.description).toBeTruthy();
  });

  it.each(['attributes', 'events', 'cssParts', 'cssProperties'] as const)(
    'describes all of its %s',
    (list) => {
      const entries = element?.[list] ?? [];
      expect(entries.length).toBeGreaterThan(0);
      expect(undescribed(entries)).toEqual([]);
    },
  );

  it('tells every event that has a class', () => {
    const source = readFileSync(path.join(repository, 'src/events.ts'), 'utf8');
    const types = [...source.matchAll(/static readonly type = '([^']+)'/g)].map(([, type]) => type);
    const told = (element?.events ?? []).map(({ name }) => name);
    expect(types.length).toBeGreaterThan(0);
    expect(told.toSorted()).toEqual(types.toSorted());
  });

  it('describes every public property and method', () => {
    const own = (element?.members ?? []).filter(isPublic);
    expect(own.length).toBeGreaterThan(0);
    expect(undescribed(own)).toEqual([]);
  });

  it('has every attribute of the contract', () => {
    const names = (element?.attributes ?? []).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(words(contract.attributes)));
  });

  it('has every property, method and reading of the contract', () => {
    const names = (element?.members ?? []).filter(isPublic).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(words(contract.members)));
  });

  it('has every event and part of the contract', () => {
    const events = (element?.events ?? []).map(({ name }) => name);
    const parts = (element?.cssParts ?? []).map(({ name }) => name);
    expect(events).toEqual(expect.arrayContaining(words(contract.events)));
    expect(parts).toEqual(expect.arrayContaining(words(contract.parts)));
  });
});

/** The public names that may not change without a word in the changelog. */
const contract = {
  attributes: `src format layout scale lanes view selected now time-zone heading-level gestures
    controls nohotkeys`,
  members: `src format data layout scale lanes view selected now timeZone headingLevel gestures
    controls nohotkeys select next previous zoomIn zoomOut fit show focus ready problems events
    visibleRange`,
  events: 'timeline-ready timeline-error timeline-select timeline-view',
  parts: `title intro toolbar track axis tick break now era span point flag leader label
    card table footer status`,
};

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function isPublic({ privacy, name }: Member): boolean {
  const lifecycle =
    /^(_|#|static|styles$|render$|updated$|firstUpdated$|willUpdate$|connectedCallback$|disconnectedCallback$|attributeChangedCallback$|createRenderRoot$|shouldUpdate$|update$|getUpdateComplete$|shadowRootOptions$)/;
  return privacy !== 'private' && privacy !== 'protected' && !lifecycle.test(name);
}

function undescribed(entries: readonly Described[]): string[] {
  return entries.filter(({ description }) => !description?.trim()).map(({ name }) => name);
}
