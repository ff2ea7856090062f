/** What a form hears back. `at` tells two answers with the same words apart. */
export type Answer = { tone: 'good' | 'bad'; text: string; at: number } | null

export function good(text: string): Answer {
  return { tone: 'good', text, at: Date.now() }
}

export function bad(text: string): Answer {
  return { tone: 'bad', text, at: Date.now() }
}
