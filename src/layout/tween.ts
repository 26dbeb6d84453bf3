import { axisLines } from './breaks.ts';
import type { Scene, Tick } from './scene.ts';

/**
 * The scene on the way from one axis to another, `share` 0 to 1: what stands for the same event, or
 * has the same key, moves from its old place to its new one; ticks, which measure either axis but
 * not both, fade; all else is as it will be. At 1 it is `to` itself.
 */
export function tweenScene(from: Scene, to: Scene, share: number): Scene {
  if (share >= 1) return to;
  const scene = mix(from, to, share) as Scene;
  const shown = (x: number): boolean => x >= 0 && x <= scene.width;
  return {
    ...scene,
    flags: scene.flags.map((flag) => ({ ...flag, visible: shown(flag.anchor) })),
    markers: scene.markers.map((marker) => ({ ...marker, visible: shown(marker.x) })),
    now: scene.now && { ...scene.now, visible: shown(scene.now.x) },
    lines: axisLines(scene.breaks, scene.width),
    ticks: [...faded(from.ticks, 1 - share), ...faded(to.ticks, share)],
  };
}

/** A tick of one axis has nothing to do with one of the other, even where both show the same time. */
function faded(ticks: readonly Tick[], share: number): Tick[] {
  return ticks.map((tick) => ({ ...tick, presence: (tick.presence ?? 1) * share }));
}

type Plain = Readonly<Record<string, unknown>>;

/**
 * Numbers between their old and new value, through lists and plain objects; all else is the new, and
 * so is what a flag says (`items`).
 */
function mix(from: unknown, to: unknown, share: number): unknown {
  if (from === to || from === undefined || from === null) return to;
  if (typeof to === 'number' && typeof from === 'number') return from + (to - from) * share;
  if (Array.isArray(to) && Array.isArray(from)) return mixLists(from, to, share);
  if (typeof to !== 'object' || to === null || typeof from !== 'object') return to;
  const old = from as Plain;
  return Object.fromEntries(
    Object.entries(to).map(([name, value]) => [
      name,
      name === 'items' ? value : mix(old[name], value, share),
    ]),
  );
}

/** Entries with an identity meet their like; others, such as the pieces of a bar, by position. */
function mixLists(from: readonly unknown[], to: readonly unknown[], share: number): unknown[] {
  const old = new Map(from.map((entry, i) => [identity(entry), from[i]]));
  const named = to.length > 0 && identity(to[0]) !== undefined;
  if (!named && from.length !== to.length) return [...to];
  return to.map((entry, i) => mix(named ? old.get(identity(entry)) : from[i], entry, share));
}

function identity(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { key, id, of, other, event } = entry as Plain;
  if (of !== undefined) return `${of} ${other}`;
  const name = key ?? id ?? (event as Plain | undefined)?.['id'];
  return name === undefined ? undefined : String(name);
}
