import type { Copies, FoundCopy } from './create-copies'
import { type Different, differencesFrom } from './differences-from'
import { placeOf } from './place-of'

export type Waiting = FoundCopy & { differences: Different[] }

/**
 * What earlier pages left of a form, newest first: not what a page that is open has in hand (`open`, by id), and not what the form
 * holds. That was saved after all, and goes. `inHand`: which ones those pages have.
 */
export function listNews(form: HTMLFormElement, copies: Copies, open: ReadonlySet<string>) {
  const news: Waiting[] = []
  const place = placeOf(form)
  const found = copies.list(place)
  for (const it of found.filter(({ id }) => !open.has(id))) {
    const differences = differencesFrom(form, it.copy)
    if (differences.length > 0) news.push({ ...it, differences })
    else copies.forget(place, it.id)
  }
  const inHand = found.map(({ id }) => id).filter((id) => open.has(id))
  return { news, inHand }
}
