import type { Words } from './words.ts';

/**
 * Languages that are fetched when a page speaks them, each a module of its own. The single file is
 * built without this list: there they come as scripts of their own (`dist/extras`).
 */
export const onDemand: ReadonlyMap<string, () => Promise<Words>> = new Map([
  ['ar', () => import('./ar.ts').then(({ ar }) => ar)],
  ['es', () => import('./es.ts').then(({ es }) => es)],
  ['fr', () => import('./fr.ts').then(({ fr }) => fr)],
  ['it', () => import('./it.ts').then(({ it }) => it)],
  ['nl', () => import('./nl.ts').then(({ nl }) => nl)],
  ['pl', () => import('./pl.ts').then(({ pl }) => pl)],
  ['pt', () => import('./pt.ts').then(({ pt }) => pt)],
  ['ru', () => import('./ru.ts').then(({ ru }) => ru)],
  ['tr', () => import('./tr.ts').then(({ tr }) => tr)],
  ['uk', () => import('./uk.ts').then(({ uk }) => uk)],
]);
