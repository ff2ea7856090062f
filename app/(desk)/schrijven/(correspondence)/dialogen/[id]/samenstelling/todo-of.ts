import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import type { Todo } from '@/app/(desk)/_forms/todo-list'
import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import {
  type CompositionPlace,
  listBrokenTexts,
} from '@/publication/correspondence/compositions/list-broken-texts'
import type { Obstacle } from '@/publication/correspondence/compositions/list-obstacles'

/** Where each is put right. */
const FIELDS: Record<Obstacle, string | null> = {
  untitled: 'title',
  'control-in-title': 'title',
  'control-in-lead': 'lead',
  'typed-date': 'date',
  'slug-wrong': 'slug',
  'language-wrong': 'language',
  'no-alt': 'imageAlt',
  'no-credit': 'imageCredit',
  'closed-picture': null,
  'no-letters': null,
  'empty-letter': null,
}

/** What is still to be done to what is saved of a composition before it can be agreed to and published. */
export async function todoOf(
  viewer: Viewer,
  { current, letters, isClosed }: OpenComposition,
): Promise<Todo[]> {
  // What is wrong with a text can say what is in it.
  if (!current || isClosed) return []
  const words = (await siteTexts()).texts.compositions
  const broken = await listBrokenTexts(viewer.id, current.composition)
  const inWords = (place: CompositionPlace) =>
    place === 'closing'
      ? words.inClosing
      : words.beforeLetter(letters.findIndex(({ id }) => id === place.letterId) + 1)
  return [
    ...current.obstacles.map((obstacle) => ({ field: FIELDS[obstacle], words: words.approvals[obstacle] })),
    ...broken.flatMap(({ place, problems }) =>
      problems.map(({ line, column, message }) => ({
        field: place === 'closing' ? 'closing' : `interlude-${place.letterId}`,
        words: words.brokenText(inWords(place), line, column, message),
      })),
    ),
  ]
}
