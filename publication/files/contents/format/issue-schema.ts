import { z } from 'zod'
import type { FileTexts } from './contents'
import { moment, optionalLine, requiredLine } from './field-types'
import { LEAD_MAX_LENGTH, TITLE_MAX_LENGTH } from './limits'
import { onlyKeys } from './piece-schema'

/** "/2012/03/klaar-is-klaar", or with "#brief-3" one letter of it. */
export const PLACE_OF_PART = /^(\/[1-9]\d{3}\/\d{2}\/[a-z0-9-]+)(?:#brief-([1-9]\d{0,3}))?$/

const KEYS = ['subject', 'preheader', 'date', 'list', 'pieces']

/** Front matter of an issue. */
export function issueSchema(say: FileTexts) {
  const { what } = say
  return z.strictObject(
    {
      subject: requiredLine(what.title(TITLE_MAX_LENGTH), TITLE_MAX_LENGTH),
      preheader: optionalLine(what.line(LEAD_MAX_LENGTH), LEAD_MAX_LENGTH),
      date: moment(what.moment).nullable().default(null),
      list: z.literal('newsletter', what.listOfIssue).default('newsletter'),
      pieces: z
        .array(z.string(what.placeOfPart).regex(PLACE_OF_PART, what.placeOfPart), what.placesOfParts)
        .default([]),
    },
    onlyKeys(KEYS, what.frontMatter, say),
  )
}

export type IssueSchema = ReturnType<typeof issueSchema>
