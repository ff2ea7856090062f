/** The sentences that need no value. Functions cannot go to the browser; what needs a value is said on the server. */
export type WordsOnly<T> = { [Key in keyof T as T[Key] extends string ? Key : never]: T[Key] }

export function wordsOnly<T extends object>(texts: T): WordsOnly<T> {
  return Object.fromEntries(
    Object.entries(texts).filter(([, words]) => typeof words === 'string'),
  ) as WordsOnly<T>
}
