import type { When } from '../model/when.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import { type Cut, EDGE } from './cuts.ts';
import type { Piece } from './scene.ts';

/** One of the dates of a set, base coordinates. */
export interface Member {
  readonly u0: number;
  readonly u1: number;
}

/** No date of a set is drawn narrower, CSS px. */
const MEMBER = 8;

/** One stretch, `[a..b]`, is a doubt like any other; only several dates are drawn one by one. */
export function membersOf(when: When, scale: TimeScale): Member[] {
  if (when.kind !== 'choice' || when.members.length < 2) return [];
  const inside = (u: number): number => Math.min(Math.max(u, 0), scale.width);
  return when.members
    .map(({ lo, hi }) => ({
      u0: inside(Number.isFinite(lo) ? scale.toBase(lo) : 0),
      u1: inside(Number.isFinite(hi) ? scale.toBase(hi) : scale.width),
    }))
    .sort((a, b) => a.u0 - b.u0);
}

/** Between the dates of a set there is nothing but the thread that joins them. */
export function placeMembers(members: readonly Member[], view: Viewport, width: number): Cut {
  const solid = members.map((member) => widened(member, view));
  const gaps = solid.slice(1).map((member, i) => ({ x0: solid[i]?.x1 ?? 0, x1: member.x0 }));
  const seen = ({ x0, x1 }: Piece): boolean => x0 < x1 && x1 > -EDGE && x0 < width + EDGE;
  return { pieces: solid.filter(seen), gaps: gaps.filter(seen) };
}

function widened({ u0, u1 }: Member, view: Viewport): Piece {
  const middle = toScreen(view, (u0 + u1) / 2);
  const half = Math.max((u1 - u0) * view.k, MEMBER) / 2;
  return { x0: middle - half, x1: middle + half };
}
