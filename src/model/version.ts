/** Version of this copy, as in `package.json`. */
export const VERSION = '0.1.0';
