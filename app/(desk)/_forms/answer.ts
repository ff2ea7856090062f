import type { Screen } from './screen'

/** What a form hears that shows nothing but its answer. */
export type Answer = Screen & {
  /** what was sent, by field: without script the page is made anew, and must not have lost it (see typed-fields.tsx) */
  typed?: Record<string, string>
}

export function good(text: string): Answer {
  return { at: Date.now(), answer: { tone: 'good', text } }
}

export function bad(text: string): Answer {
  return { at: Date.now(), answer: { tone: 'bad', text } }
}

/** Done, and the page shows it. */
export function quiet(): Answer {
  return { at: Date.now(), answer: null }
}

/** An answer with the fields as they were sent, but for the files. */
export function withTyped(answer: Answer, form: FormData): Answer {
  const sent = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { ...answer, typed: Object.fromEntries(sent) }
}
