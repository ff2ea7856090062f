import type { Texts } from '@/texts/texts'
import type { Condition } from '../_conditions/condition'
import { placeOf } from '../_places/place-of'
import type { PlaceName } from '../_places/places'
import type { Card } from './card'

/** What is not in order, as a card: its first sentence is the card, what else is known of it stands below. */
export function conditionInWords({ key, sentence, href }: Condition, { waiting }: Texts): Card {
  const end = sentence.search(/[.?](?= )/) + 1
  return {
    kind: 'condition',
    key,
    sentence: end > 0 ? sentence.slice(0, end) : sentence,
    about: end > 0 ? sentence.slice(end + 1) : '',
    todo: href ? { href, words: waiting.doing.look } : null,
    decline: null,
    since: null,
    place: href ? placeAt(href) : null,
    count: 1,
  }
}

function placeAt(href: string): PlaceName | null {
  const place = placeOf(href.split(/[?#]/)[0] ?? '')
  return place === 'profile' || place === 'more' ? null : place
}
