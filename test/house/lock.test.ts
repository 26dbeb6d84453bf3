import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './source.ts';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string) => JSON.parse(readFileSync(path.join(repository, name), 'utf8'));
const packages = read('package-lock.json').packages as Readonly<Record<string, Locked>>;

describe('package-lock.json', () => {
  it('names a version for every package', () => {
    const nameless = Object.entries(packages).filter(([, { version }]) => !version);
    expect(nameless.map(([place]) => place)).toEqual([]);
  });

  it('names the native packages of all platforms, so that `npm ci` takes it (npm run lock)', () => {
    const wanted = Object.values(packages).flatMap(({ optionalDependencies }) =>
      Object.keys(optionalDependencies ?? {}),
    );
    const locked = new Set(
      Object.keys(packages).map((place) => place.split('node_modules/').at(-1)),
    );
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('asks for what package.json asks for', () => {
    const { dependencies, devDependencies } = read('package.json');
    expect(packages['']).toMatchObject({ dependencies, devDependencies });
  });
});
