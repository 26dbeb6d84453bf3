import type { ViewContext } from './context.ts';

/** Languages that are written from right to left, and whose words for "beside" are meant so. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/i;

/**
 * The words for what is expected after now, '' where they name the wrong side: a page may run
 * against the direction of its language, and then the date alone says enough.
 */
export function outlookBeside({ words, mirrored }: ViewContext): string {
  const usual = RIGHT_TO_LEFT.test(words.lang);
  return (mirrored ?? usual) === usual ? words.ui.spine.outlookBeside : '';
}
