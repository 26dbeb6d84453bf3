import { packedWork } from '../data/packed.ts';
import { labelWork } from '../layout/many/labels.ts';

/**
 * What a worker can do: works whose input and result are plain data with typed arrays. The input is
 * copied, the arrays of the result change hands.
 */
export const jobs = { labels: labelWork, read: packedWork };

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type JobInput<Name extends JobName> = Parameters<Jobs[Name]>[0];
export type JobResult<Name extends JobName> =
  ReturnType<Jobs[Name]> extends Generator<number, infer Result> ? Result : never;

/** To the worker: do that, or let be what has this number. */
export type Order<Name extends JobName = JobName> =
  | { readonly id: number; readonly job: Name; readonly input: JobInput<Name> }
  | { readonly id: number; readonly job?: undefined };

/** From the worker: how far it is, what came of it, or what it threw. */
export type Answer =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };
