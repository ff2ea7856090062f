import type { ChosenLetter, Composition } from '@/db/schema'

/**
 * What can be changed about a composition, as it was typed: nothing in it need be right. `date` null: the moment of
 * publishing; `typedDate`: what was typed for it and is none; `slug` empty: made of the title; `setAside`: what was typed before
 * letters that are left out.
 */
export type CompositionContent = Pick<
  Composition,
  | 'title'
  | 'slug'
  | 'lead'
  | 'language'
  | 'date'
  | 'typedDate'
  | 'topicIds'
  | 'image'
  | 'letters'
  | 'setAside'
  | 'closing'
  | 'isUnfinished'
>

/** What a dialogue begins with before anybody composed it: nothing, and all letters that were sent. */
export function emptyContent(letterIds: string[]): CompositionContent {
  return {
    title: '',
    slug: '',
    lead: '',
    language: null,
    date: null,
    typedDate: '',
    topicIds: [],
    image: null,
    setAside: [],
    closing: '',
    isUnfinished: false,
    letters: letterIds.map((letterId) => ({ letterId, interlude: '' })),
  }
}

/** The content of a composition, without what the composition itself remembers. */
export function contentOf(composition: CompositionContent): CompositionContent {
  const {
    title,
    slug,
    lead,
    language,
    date,
    typedDate,
    topicIds,
    image,
    letters,
    setAside,
    closing,
    isUnfinished,
  } = composition
  return {
    title,
    slug,
    lead,
    language,
    date,
    typedDate,
    topicIds,
    image,
    letters,
    setAside,
    closing,
    isUnfinished,
  }
}

/** Whether two contents say the same, so that saving the one over the other changes nothing. */
export function isSameContent(one: CompositionContent, other: CompositionContent): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other))
}

function comparable({ image, letters, setAside, date, ...content }: CompositionContent): unknown[] {
  const { title, slug, lead, language, typedDate, topicIds, closing, isUnfinished } = content
  const picture = image && [image.src, image.alt, image.credit, image.licence]
  const chosen = pairs(letters)
  const day = date?.getTime() ?? null
  return [
    title,
    slug,
    lead,
    language,
    day,
    typedDate,
    topicIds,
    picture,
    chosen,
    pairs(setAside),
    closing,
    isUnfinished,
  ]
}

function pairs(letters: ChosenLetter[]): string[][] {
  return letters.map(({ letterId, interlude }) => [letterId, interlude])
}
