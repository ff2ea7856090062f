import { checkTypedText } from '@/publication/people/keys/check-typed-text'
import { problemsOfPictures } from '@/publication/public/pictures/problems-of-pictures'
import type { Problem } from '@/publication/text/prose/problem'
import { type Judged, type MissingField, missingFields } from './missing-fields'
import { problemsToPublish } from './problems-to-publish'

/** What is still to be done before an essay can be public: in its fields, and in its text with the places. */
export type Missing = { fields: MissingField[]; problems: Problem[] }

/**
 * What is still to be done to a saved essay before it can be public. Nothing here stands in the way of saving it or of
 * handing it in; publishing looks at the same again. `memberId` is who waits in line for it.
 */
export async function listMissing(memberId: string, essay: Judged): Promise<Missing> {
  const checked = await checkTypedText(memberId, essay.body, 'mdx')
  const closed = problemsOfPictures(essay.body, new Set(essay.closedPictures))
  return {
    fields: missingFields(essay),
    problems: [...problemsToPublish(checked), ...closed],
  }
}
