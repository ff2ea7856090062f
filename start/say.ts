import { logOutput } from '@/log-output'
import { textsIn } from '@/texts/texts'

/** The server speaks Dutch at the terminal: it does so before it can know the language of the publication. */
export const words = textsIn('nl').start

type Output = { write: (line: string) => unknown }

/** To a person at a terminal in a line; to whoever keeps the log as a line like all others, whatever its level. */
export function say(sentence: string, to: Output = logOutput, isTerminal = process.stdout.isTTY): void {
  to.write(isTerminal ? `${sentence}\n` : `${asLogLine(sentence)}\n`)
}

function asLogLine(msg: string): string {
  return JSON.stringify({ level: 'info', time: new Date().toISOString(), pid: process.pid, msg })
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
