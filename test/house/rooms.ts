import type { Import, SourceFile } from './source.ts';
import { target } from './source.ts';

interface Room {
  /** Other rooms whose modules may be imported. */
  readonly rooms: readonly string[];
  /** Rooms that may be imported for their types only. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
  /** Computes only: no DOM, no clock, no locale or zone of the machine. */
  readonly pure: boolean;
}

const pureRooms = ['model', 'i18n', 'time', 'data', 'query', 'scale', 'layout'];
const allRooms = [...pureRooms, 'page', 'render', 'views', 'controllers'];

/** The house: who may import whom. CONTRIBUTING.md has the same table in words. */
export const table: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [], pure: true },
  i18n: { rooms: [], packages: [], pure: true },
  time: { rooms: ['model', 'i18n'], packages: [], pure: true },
  data: { rooms: ['model', 'time', 'i18n'], packages: ['d3'], pure: true },
  query: { rooms: ['model'], packages: ['d3'], pure: true },
  scale: { rooms: ['model', 'time', 'query'], packages: ['d3'], pure: true },
  layout: { rooms: ['model', 'query', 'scale'], packages: ['d3'], pure: true },
  write: { rooms: ['model', 'time'], packages: [], pure: true },
  // Reads the nodes that it is handed, in a browser's document as in one of Node's.
  page: { rooms: ['model', 'data'], packages: [], pure: false },
  command: {
    rooms: ['model', 'i18n', 'data', 'page', 'write'],
    packages: ['linkedom', 'node:fs', 'node:path', 'node:process', 'node:url', 'node:util'],
    pure: false,
  },
  render: { rooms: [], types: ['layout', 'model'], packages: ['lit', 'd3'], pure: false },
  views: {
    rooms: ['model', 'time', 'i18n', 'render'],
    types: ['layout'],
    packages: ['lit'],
    pure: false,
  },
  controllers: {
    rooms: [...pureRooms, 'page', 'worker'],
    packages: ['lit', 'd3', 'dompurify'],
    pure: false,
  },
  // What runs off the main thread: no document there, and no timeline.
  worker: { rooms: [...pureRooms, 'controllers'], packages: [], pure: false },
  extras: {
    rooms: ['model', 'time', 'i18n', 'data'],
    types: ['event-timeline.ts'],
    packages: ['d3'],
    pure: false,
  },
  'events.ts': { rooms: ['model'], packages: [], pure: false },
  'timeline-contract.ts': { rooms: [], types: allRooms, packages: ['lit'], pure: false },
  'timeline-controllers.ts': {
    rooms: [...allRooms, 'events.ts'],
    types: ['timeline-contract.ts'],
    packages: [],
    pure: false,
  },
  'event-timeline.ts': {
    rooms: [...allRooms, 'timeline-contract.ts', 'timeline-controllers.ts'],
    packages: ['lit', 'd3'],
    pure: false,
  },
  'index.ts': { rooms: [...allRooms, 'events.ts', 'event-timeline.ts'], packages: [], pure: false },
  'define.ts': { rooms: ['event-timeline.ts'], packages: [], pure: false },
};

/** The room of a file: its folder, or the file itself where it stands at the top. */
export function roomOf(name: string): string {
  return name.split('/')[0] ?? name;
}

/** What an import breaks of the table, in words, or undefined. */
export function wrongArrow(file: SourceFile, { specifier, typeOnly }: Import): string | undefined {
  const room = table[roomOf(file.name)];
  if (!room) return `${file.name}: no such room in the table`;
  const other = target(file.name, specifier);
  if (other === undefined) return wrongPackage(file, specifier, room);
  const from = roomOf(file.name);
  const to = roomOf(other);
  if (to === from || room.rooms.includes(to)) return undefined;
  if (typeOnly && room.types?.includes(to)) return undefined;
  const allowed = room.types?.includes(to) ? ' for more than types' : '';
  return `${file.name}: ${from} may not import ${to}${allowed} (${specifier})`;
}

function wrongPackage(file: SourceFile, specifier: string, room: Room): string | undefined {
  const known = room.packages.some(
    (name) => specifier === name || specifier.startsWith(`${name}/`),
  );
  return known ? undefined : `${file.name}: ${roomOf(file.name)} may not import ${specifier}`;
}

/** Files that import one another in a ring, each ring once, types counted too. */
export function rings(files: readonly SourceFile[]): string[][] {
  const arrows = new Map(files.map((file) => [file.name, neighbours(file)]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(name);
    if (seen >= 0) found.push([...trail.slice(seen), name]);
    if (seen >= 0 || done.has(name)) return;
    for (const next of arrows.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const file of files) visit(file.name, []);
  return found;
}

function neighbours(file: SourceFile): string[] {
  return file.imports
    .map(({ specifier }) => target(file.name, specifier))
    .filter((name) => name !== undefined);
}
