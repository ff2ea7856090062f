import 'server-only'
import { PassagesOnPage } from './passages-on-page'
import { type PassagesToSet, setPassages } from './set-passages'

/** A letter as its reader may have it, on a page of the desk. */
export async function Passages(letter: PassagesToSet) {
  return <PassagesOnPage parts={await setPassages(letter)} />
}
