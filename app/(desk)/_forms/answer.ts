/** What a form hears back. `at` tells two answers with the same words apart. */
export type Answer = {
  tone: 'good' | 'bad'
  text: string
  at: number
  /** what was sent, by field: without script the page is made anew, and must not have lost it */
  typed?: Record<string, string>
} | null

export function good(text: string): Answer {
  return { tone: 'good', text, at: Date.now() }
}

/** `form`: what to put back in its fields (see typed-fields.tsx). */
export function bad(text: string, form?: FormData): Answer {
  const sent = form && [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { tone: 'bad', text, at: Date.now(), ...(sent && { typed: Object.fromEntries(sent) }) }
}
