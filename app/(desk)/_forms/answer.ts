import type { Screen } from './screen'

/** What a form hears that shows nothing but its answer. */
export type Answer = Screen & {
  /** what was sent, by field: without script the page is made anew, and must not have lost it (see typed-fields.tsx) */
  typed?: Typed
}

/** What was sent, by the name of its field: a text, or each of those with one name. */
export type Typed = Record<string, string | string[]>

/** `link`: where what was done can be seen, or done otherwise. */
export function good(text: string, link?: { href: string; words: string }): Answer {
  return { at: Date.now(), answer: { tone: 'good', text, ...(link && { link }) } }
}

/** `link`: where what stands in the way can be seen. */
export function bad(text: string, link?: { href: string; words: string }): Answer {
  return { at: Date.now(), answer: { tone: 'bad', text, ...(link && { link }) } }
}

/** Done, and the page shows it. */
export function quiet(): Answer {
  return { at: Date.now(), answer: null }
}

/** An answer with the fields as they were sent, each of those with one name, but for the files and what the answer made anew. */
export function withTyped(answer: Answer, form: FormData): Answer {
  const sent = new Map<string, string | string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const before = sent.get(name)
    // A list only where there is more: what lists hold together in a form without script has a most.
    sent.set(name, before === undefined ? value : [before, value].flat())
  }
  return { ...answer, typed: { ...Object.fromEntries(sent), ...answer.typed } }
}
