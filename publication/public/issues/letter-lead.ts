import { firstWords } from '@/publication/text/prose/first-words'

const QUOTED = /^\s*>/

/** The first lines of a letter that are its writer's own, on one line: what an issue shows of it beside its link. */
export function letterLead(body: string): string {
  const own = body
    .split('\n')
    .filter((line) => !QUOTED.test(line))
    .join('\n')
  return firstWords(own) || firstWords(body)
}
