/** Why a document could not be fetched. */
export type LoadProblemCode = 'load-missing' | 'load-refused' | 'load-failed' | 'load-not-shared';

/**
 * Codes of what can be wrong with a document apart from its dates (their codes begin with `date-`).
 * Stable: pages and tests rely on them.
 */
export type DataProblemCode =
  | LoadProblemCode
  | 'input-empty'
  | 'input-html'
  | 'input-not-json'
  | 'input-truncated'
  | 'input-type'
  | 'input-unreadable'
  | 'format-unknown'
  | 'events-missing'
  | 'events-empty'
  | 'events-and-columns'
  | 'columns-length'
  | 'not-a-text'
  | 'not-a-list'
  | 'not-an-object'
  | 'when-missing'
  | 'title-missing'
  | 'field-missing'
  | 'field-unknown'
  | 'no-counterpart'
  | 'moment-expected'
  | 'end-before-start'
  | 'id-duplicate'
  | 'status-unknown'
  | 'importance-range'
  | 'group-unknown'
  | 'group-duplicate'
  | 'link-target-unknown'
  | 'link-to-self'
  | 'link-type-unknown'
  | 'url-unsafe'
  | 'color-invalid'
  | 'alt-missing'
  | 'language-tag'
  | 'time-zone-unknown'
  | 'header-missing'
  | 'column-duplicate'
  | 'cells-surplus'
  | 'quotation-stray';

/** What a sentence may name; the offending `value` is quoted and shortened, absent details are ''. */
export type ProblemDetails = Readonly<Record<string, string>>;

export type DataProblemWords = {
  readonly [code in DataProblemCode]: (details: ProblemDetails) => string;
};
