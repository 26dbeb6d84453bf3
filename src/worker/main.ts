import { answerOn, type Line } from './answering.ts';
import { isOurWorker } from './scope.ts';

// On a page the same module does nothing.
if (isOurWorker) answerOn(globalThis as unknown as Line);
