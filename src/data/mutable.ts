/** A record while it is being filled. */
export type Mutable<T> = { -readonly [field in keyof T]: T[field] };
