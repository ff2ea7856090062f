/** What stands in the fields of the essay form, as text. */
export type EssayValues = {
  title: string
  lead: string
  slug: string
  /** "2012-10-31", or empty */
  date: string
  body: string
  canonical: string
  newTopic: string
  topicIds: string[]
  authorIds: string[]
  /** "/media/brug.png", or empty */
  imageSrc: string
  imageAlt: string
  imageCredit: string
  imageLicence: string
}

export type EssayField = keyof EssayValues | 'picture'
