import { z } from 'zod'
import { readFormerPath } from '@/publication/public/addresses/former-path'
import { isSlug } from '@/publication/public/addresses/propose-slug'
import { findUnfitCharacter } from '@/publication/text/find-unfit-character'
import { readLanguageTag } from '@/publication/text/language-tag'
import { tidyLine, tidyText } from './tidy'

// The types of values in content files. Each takes what was expected, in words, as its message.

const text = (expected: string, max: number) =>
  z.string(expected).refine((value) => findUnfitCharacter(value) === null && value.length <= max, expected)

/** Text on one line that must be there. */
export const requiredLine = (expected: string, max: number) =>
  text(expected, max)
    .transform(tidyLine)
    .refine((value) => value !== '', expected)

/** Text on one line; empty when it is left out. */
export const optionalLine = (expected: string, max: number) =>
  text(expected, max).transform(tidyLine).default('')

/** Text of more lines; empty when it is left out. */
export const optionalText = (expected: string, max: number) =>
  text(expected, max).transform(tidyText).default('')

export const slug = (expected: string) => z.string(expected).refine(isSlug, expected)

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** A moment by ISO 8601 (RFC 3339), with an offset and at most thousandths of a second: it must mean one moment. */
export const moment = (expected: string) =>
  z.string(expected).transform((text, context) => {
    const date = parseMoment(text)
    if (!date) context.addIssue({ code: 'custom', message: expected })
    return date ?? z.NEVER
  })

/** The moment that a text means; null when it means none, or more than one. */
export function parseMoment(text: string): Date | null {
  const date = new Date(text)
  return MOMENT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(date.getTime()) ? date : null
}

/** An address that a piece had on this site. */
export const formerPath = (expected: string) =>
  z.string(expected).transform((text, context) => {
    const path = readFormerPath(text)
    if (path === null) context.addIssue({ code: 'custom', message: expected })
    return path ?? z.NEVER
  })

const AUTHOR_PAGE = '/auteurs/'

/** An address that the page of an author had. */
export const authorPath = (expected: string) =>
  z
    .string(expected)
    .refine((path) => path.startsWith(AUTHOR_PAGE) && isSlug(path.slice(AUTHOR_PAGE.length)), expected)

/** A day: "2012-03-20". */
export const day = (expected: string) => z.string(expected).refine(isDay, expected)

/** 31 February is a Date in JavaScript, but not in a file. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A language (BCP 47), spelled as it is canonical: "nl-be" is "nl-BE". */
export const languageTag = (expected: string) =>
  z.string(expected).transform((text, context) => {
    const tag = readLanguageTag(text)
    if (tag === null) context.addIssue({ code: 'custom', message: expected })
    return tag ?? z.NEVER
  })

/** An address on the web. */
export const webAddress = (expected: string) =>
  z.string(expected).refine((text) => isAddress(text, ['http:', 'https:']) && text.length <= 2_000, expected)

/** An address on the web, of a mailbox or of a telephone (RFC 3966). */
export const linkAddress = (expected: string) =>
  z
    .string(expected)
    .refine(
      (text) => isAddress(text, ['http:', 'https:', 'mailto:', 'tel:']) && text.length <= 2_000,
      expected,
    )

function isAddress(text: string, protocols: string[]): boolean {
  return !/[\s<>"]/.test(text) && URL.canParse(text) && protocols.includes(new URL(text).protocol)
}

/** A list in which nothing stands twice. */
export const listOf = <T extends z.ZodType<string>>(item: T, expected: string, twice: string) =>
  z.array(item, expected).superRefine((items, context) => {
    items.forEach((value, index) => {
      if (items.indexOf(value) < index) context.addIssue({ code: 'custom', message: twice, path: [index] })
    })
  })
