import type { Texts } from '@/texts/texts'

/** What every page of the desk is called by, after its own words. */
export function endOfTitle(desk: Texts['desk'], publicationName: string): string {
  return ` · ${desk.name} · ${publicationName}`
}
