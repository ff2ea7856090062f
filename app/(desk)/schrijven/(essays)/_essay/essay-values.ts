import type { PictureValues } from '@/app/(desk)/_forms/picture-beside'

/** What stands in the fields of the essay form, as text. */
export type EssayValues = PictureValues & {
  title: string
  lead: string
  slug: string
  /** "2012-10-31", or what was typed instead */
  date: string
  body: string
  canonical: string
  /** "ar", or empty */
  language: string
  newTopic: string
  topicIds: string[]
  authorIds: string[]
}

export type EssayField = keyof EssayValues | 'picture'
