import { CannotStartError } from './cannot-start-error'

/** What to throw for a failure of the system: the sentence that is known for its code, or else the failure as it is. */
export function failureInWords(error: unknown, sentences: Readonly<Record<string, string>>): unknown {
  const sentence = sentences[(error as NodeJS.ErrnoException).code ?? '']
  return sentence === undefined ? error : new CannotStartError(sentence)
}
