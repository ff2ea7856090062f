import { type Language, textsIn } from './texts'

/** What stands above a box: its title, or of a callout what its kind is called, else the kind as it was typed. */
export function titleOfBox(
  { title, kind = '' }: { title?: string | undefined; kind?: string | undefined },
  language: Language,
): string {
  const { callouts } = textsIn(language).prose
  const known = Object.entries(callouts).find(([name]) => name === kind)?.[1]
  return title || known || `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
}
