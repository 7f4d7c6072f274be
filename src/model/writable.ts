/** A type whose properties may be set while a value of it is being made. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
