export { readTimeline } from './data/read.ts';
export { EventTimeline } from './event-timeline.ts';
export * from './events.ts';
export type { Problem, ProblemLevel } from './model/problem.ts';
export type { LocalText, Text } from './model/text.ts';
export type * from './model/timeline.ts';
export type * from './model/when.ts';
export { parseWhen } from './time/edtf.ts';
export { formatWhen } from './time/format.ts';
