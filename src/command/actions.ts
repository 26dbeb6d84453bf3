export const ACTIONS = ['check', 'convert', 'init'] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * Something on the command line that cannot be followed; `meant` is what was probably meant, and
 * `action` the command whose manual helps.
 */
export type Misuse = { readonly action?: Action | undefined } & (
  | { readonly misuse: 'option' | 'command'; readonly found: string; readonly meant?: string }
  | { readonly misuse: 'no-value' | 'surplus-value' | 'elsewhere'; readonly found: string }
  | { readonly misuse: 'target'; readonly found?: string; readonly meant?: string }
  | { readonly misuse: 'no-command' | 'no-file' | 'one-file' | 'language' }
);

/** One of the commands, if the word is one. */
export function actionIn(word: string | undefined): Action | undefined {
  return ACTIONS.find((action) => action === word);
}
