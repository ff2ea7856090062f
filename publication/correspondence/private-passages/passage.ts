/** A stretch of a letter: for everybody, or between the correspondents alone. `line` counts from 1. */
export type Passage = { isPrivate: boolean; line: number; text: string }
