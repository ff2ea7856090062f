import type { ChosenLetter, Composition } from '@/db/schema'

/** What can be changed about a composition. `date` null: the moment of publishing; `slug` empty: made of the title. */
export type CompositionContent = Pick<
  Composition,
  'title' | 'slug' | 'lead' | 'date' | 'topicIds' | 'image' | 'letters' | 'closing' | 'isUnfinished'
>

/** What a dialogue begins with before anybody composed it: nothing, and all letters that were sent. */
export function emptyContent(letterIds: string[]): CompositionContent {
  return {
    title: '',
    slug: '',
    lead: '',
    date: null,
    topicIds: [],
    image: null,
    closing: '',
    isUnfinished: false,
    letters: letterIds.map((letterId) => ({ letterId, interlude: '' })),
  }
}

/** The content of a composition, without what the composition itself remembers. */
export function contentOf(composition: CompositionContent): CompositionContent {
  const { title, slug, lead, date, topicIds, image, letters, closing, isUnfinished } = composition
  return { title, slug, lead, date, topicIds, image, letters, closing, isUnfinished }
}

/** Whether two contents say the same, so that saving the one over the other changes nothing. */
export function isSameContent(one: CompositionContent, other: CompositionContent): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other))
}

function comparable({ image, letters, date, ...content }: CompositionContent): unknown[] {
  const { title, slug, lead, topicIds, closing, isUnfinished } = content
  const picture = image && [image.src, image.alt, image.credit, image.licence]
  const chosen = letters.map(({ letterId, interlude }: ChosenLetter) => [letterId, interlude])
  return [title, slug, lead, date?.getTime() ?? null, topicIds, picture, chosen, closing, isUnfinished]
}
