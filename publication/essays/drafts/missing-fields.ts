import { isPictureAddress, spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { isSlug } from '@/publication/public/addresses/propose-slug'
import { findUnfitCharacter } from '@/publication/text/find-unfit-character'
import { readLanguageTag } from '@/publication/text/language-tag'
import type { NamedRevision } from './read-revision'

/** A field that must be filled in, or filled in otherwise, before an essay can be public. */
export type MissingField =
  | 'title'
  /** an invisible control character stands in it */
  | 'controlInTitle'
  | 'controlInLead'
  | 'body'
  | 'date'
  | 'slug'
  | 'canonical'
  | 'language'
  | 'picture'
  | 'imageAlt'
  | 'imageCredit'

export type Judged = Pick<
  NamedRevision,
  'title' | 'lead' | 'body' | 'typedDate' | 'slug' | 'canonical' | 'language' | 'image' | 'closedPictures'
>

/** The fields of a saved essay with which it cannot be public, in the order of the form. What its text says is not read. */
export function missingFields({ image, ...essay }: Judged): MissingField[] {
  const src = image?.src ?? ''
  const isClosed = spelledPictures(src).some((spelled) => essay.closedPictures.includes(spelled))
  const missing: [MissingField, boolean][] = [
    ['title', essay.title.trim() === ''],
    ['controlInTitle', findUnfitCharacter(essay.title) !== null],
    ['controlInLead', findUnfitCharacter(essay.lead) !== null],
    ['date', essay.typedDate !== ''],
    ['body', essay.body.trim() === ''],
    ['picture', isClosed || (src !== '' && !isPictureAddress(src))],
    ['imageAlt', Boolean(image?.src) && image?.alt.trim() === ''],
    ['imageCredit', Boolean(image?.src) && image?.credit.trim() === ''],
    ['language', essay.language !== null && readLanguageTag(essay.language) === null],
    ['slug', essay.slug !== '' && !isSlug(essay.slug)],
    ['canonical', essay.canonical !== null && !isHttpAddress(essay.canonical)],
  ]
  return missing.filter(([, isMissing]) => isMissing).map(([field]) => field)
}

function isHttpAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}
