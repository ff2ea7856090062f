import { isPictureAddress } from '@/publication/pictures/media/spelled-pictures'
import { isSlug } from '@/publication/public/addresses/propose-slug'
import { findUnfitCharacter } from '@/publication/text/find-unfit-character'
import { readLanguageTag } from '@/publication/text/language-tag'
import type { CurrentProof } from './read-proof'

/** What must be otherwise before a proof can be agreed to or published. */
export type Obstacle =
  | 'untitled'
  /** an invisible control character stands in it */
  | 'control-in-title'
  | 'control-in-lead'
  | 'typed-date'
  | 'slug-wrong'
  | 'language-wrong'
  | 'no-alt'
  | 'no-credit'
  | 'closed-picture'
  | 'no-letters'
  | 'empty-letter'

/**
 * Why a proof can be neither agreed to nor published yet, in the order of the form; nothing when it can. Whether its texts
 * can be shown is asked elsewhere: `listBrokenTexts`.
 */
export function listObstacles({
  proof,
  composition,
}: Pick<CurrentProof, 'proof' | 'composition'>): Obstacle[] {
  const { title, lead, slug, image, letters } = proof
  const obstacles: [Obstacle, boolean][] = [
    ['untitled', title.trim() === ''],
    ['control-in-title', findUnfitCharacter(title) !== null],
    ['control-in-lead', findUnfitCharacter(lead) !== null],
    ['typed-date', composition.typedDate !== ''],
    ['slug-wrong', slug !== '' && !isSlug(slug)],
    ['language-wrong', isWrongLanguage(composition.language)],
    ['no-alt', image !== null && image.alt.trim() === ''],
    ['no-credit', image !== null && image.credit.trim() === ''],
    [
      'closed-picture',
      composition.closedPictures.length > 0 || (image !== null && !isPictureAddress(image.src)),
    ],
    ['no-letters', letters.length === 0],
    ['empty-letter', letters.some(({ body }) => body.trim() === '')],
  ]
  return obstacles.filter(([, isThere]) => isThere).map(([obstacle]) => obstacle)
}

function isWrongLanguage(typed: string | null): boolean {
  return typed !== null && readLanguageTag(typed) === null
}
