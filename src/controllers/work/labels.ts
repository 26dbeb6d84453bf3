import { type LabelNumbers, type Labels, labelWork } from '../../layout/many/labels.ts';
import { crew } from './crew.ts';
import { drive, promised, type Run } from './slices.ts';

/** For less a worker is not worth its start: a few frames of the page do it. */
const WORTHWHILE = 20_000;

/**
 * Chooses labels for all levels of zoom, beside the page: in a worker where they are many and there is
 * one, else in slices. Rejects with the reason of the signal.
 */
export function deepLabels(numbers: LabelNumbers, signal?: AbortSignal): Promise<Labels> {
  return promised(labelRun(numbers), signal);
}

function labelRun(numbers: LabelNumbers): Run<Labels> {
  return (driving) => {
    const here = (): void => drive(labelWork(numbers), driving);
    if (numbers.u.length < WORTHWHILE) here();
    else crew.order('labels', numbers, driving, here);
  };
}
