/** Why a document could not be fetched. */
export type LoadProblemCode =
  | 'load-address'
  | 'load-blocked'
  | 'load-empty'
  | 'load-failed'
  | 'load-login'
  | 'load-missing'
  | 'load-mixed'
  | 'load-not-shared'
  | 'load-not-text'
  | 'load-offline'
  | 'load-refused'
  | 'load-timeout'
  | 'load-too-large'
  | 'load-truncated'
  | 'load-unavailable';

/**
 * Codes of what can be wrong with a document apart from its dates (their codes begin with `date-`).
 * Stable: pages and tests rely on them.
 */
export type DataProblemCode =
  | LoadProblemCode
  | 'encoding-guessed'
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
  | 'items-many'
  | 'problems-many'
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
  | 'value-invalid'
  | 'color-invalid'
  | 'alt-missing'
  | 'language-tag'
  | 'time-zone-unknown'
  | 'header-missing'
  | 'column-duplicate'
  | 'cells-surplus'
  | 'confirmed-future'
  | 'event-duplicate'
  | 'planned-past'
  | 'source-missing'
  | 'time-repeated'
  | 'time-skipped'
  | 'zone-missing'
  | 'quotation-stray';

/** What a sentence may name; the offending `value` is quoted and shortened, absent details are ''. */
export type ProblemDetails = Readonly<Record<string, string>>;

export type DataProblemWords = {
  readonly [code in DataProblemCode]: (details: ProblemDetails) => string;
};
