/** Part of a line, and whether it is different in the other text. */
export type Run = { text: string; isDifferent: boolean }
/** One row of two texts side by side, in runs; a side without a line there is null. */
export type WordRow = { kind: 'same' | 'different'; theirs: Run[] | null; mine: Run[] | null }
