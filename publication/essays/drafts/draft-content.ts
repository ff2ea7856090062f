import type { Revision } from '@/db/schema'

/**
 * What its writer can change about a draft, as it was typed: nothing in it need be right. `date` null: the moment of
 * publishing; `typedDate`: what was typed for it and is none; no authors: its owner.
 */
export type DraftContent = Pick<
  Revision,
  | 'title'
  | 'slug'
  | 'lead'
  | 'date'
  | 'typedDate'
  | 'body'
  | 'authorIds'
  | 'topicIds'
  | 'image'
  | 'canonical'
  | 'language'
>

export const EMPTY_CONTENT: DraftContent = {
  title: '',
  slug: '',
  lead: '',
  date: null,
  typedDate: '',
  body: '',
  authorIds: [],
  topicIds: [],
  image: null,
  canonical: null,
  language: null,
}

/** The content of a revision, without what the revision itself remembers. */
export function contentOf(revision: DraftContent): DraftContent {
  const { title, slug, lead, date, typedDate, body, authorIds, topicIds, image, canonical, language } =
    revision
  return { title, slug, lead, date, typedDate, body, authorIds, topicIds, image, canonical, language }
}

/** Whether two contents say the same, so that saving the one over the other changes nothing. */
export function isSameContent(one: DraftContent, other: DraftContent): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other))
}

function comparable({ image, ...content }: DraftContent): unknown[] {
  const picture = image && [image.src, image.alt, image.credit, image.licence]
  const { title, slug, lead, date, typedDate, body, authorIds, topicIds, canonical, language } = content
  return [
    title,
    slug,
    lead,
    date?.getTime() ?? null,
    typedDate,
    body,
    authorIds,
    topicIds,
    canonical,
    language,
    picture,
  ]
}
