import { logOutput } from '@/log-output'
import { textsIn } from '@/texts/texts'

/** The server speaks Dutch at the terminal: it does so before it can know the language of the publication. */
export const words = textsIn('nl').start

export function say(sentence: string): void {
  logOutput.write(`${sentence}\n`)
}

/** Says how a step ended and how long it took. */
export async function sayStep<T>(step: () => Promise<T>, nameOf: (outcome: T) => string | null): Promise<T> {
  const begun = performance.now()
  const outcome = await step()
  const name = nameOf(outcome)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).replace('.', ',')
  if (name !== null) say(words.step(name, seconds))
  return outcome
}
