import { z } from 'zod'
import type { FileTexts } from './contents'
import {
  day,
  formerPath,
  languageTag,
  listOf,
  moment,
  optionalLine,
  optionalText,
  requiredLine,
  slug,
  webAddress,
} from './field-types'
import type { KnownNames } from './known-names'
import { LEAD_MAX_LENGTH, LINE_MAX_LENGTH, NAME_MAX_LENGTH, TITLE_MAX_LENGTH } from './limits'

/** Front matter of an essay or a dialogue, in the order in which it is written. */
export function pieceSchema(kind: 'essay' | 'dialogue', known: KnownNames, say: FileTexts) {
  const { what } = say
  const author = slug(what.slug).superRefine((name, context) => {
    if (!known.authors.has(name)) {
      context.addIssue({ code: 'custom', message: what.author([...known.authors.keys()].sort()) })
    }
  })
  // One name, or a list of them.
  const awaited = z.unknown().transform((value, context): string[] => {
    if (value === null) return []
    const read = Array.isArray(value)
      ? listOf(author, what.authors, what.onceEach).safeParse(value)
      : author.safeParse(value)
    if (read.success) return [read.data].flat()
    for (const { message, path } of read.error.issues)
      context.addIssue({ code: 'custom', message, path: [...path] })
    return z.NEVER
  })
  const picture = z.string(what.imageSource).superRefine((src, context) => {
    if (!/^images\/[^/]+$/.test(src)) context.addIssue({ code: 'custom', message: what.imageSource })
    else if (!known.pictures.has(src.slice('images/'.length))) {
      context.addIssue({ code: 'custom', message: what.imageFile })
    }
  })
  const keys = [
    'title',
    'date',
    'authors',
    'topics',
    'lead',
    'language',
    'image',
    'canonical',
    'aliases',
    'picked',
    'waitingFor',
    'approved',
    // An essay is to nobody.
    ...(kind === 'dialogue' ? ['addressees'] : []),
  ]
  return z.strictObject(
    {
      title: requiredLine(what.title(TITLE_MAX_LENGTH), TITLE_MAX_LENGTH),
      date: moment(what.moment),
      authors: listOf(author, what.authors, what.onceEach).refine(
        (authors) => authors.length >= (kind === 'dialogue' ? 2 : 1),
        kind === 'dialogue' ? what.twoAuthors : what.authors,
      ),
      addressees:
        kind === 'dialogue'
          ? listOf(author, what.authors, what.onceEach).default([])
          : noneOf(what.addresseesOnlyInDialogues),
      topics: listOf(requiredLine(what.topic, NAME_MAX_LENGTH), what.topics, what.onceEach).default([]),
      lead: optionalText(what.lead(LEAD_MAX_LENGTH), LEAD_MAX_LENGTH),
      language: languageTag(what.languageTag).nullable().default(null),
      image: z
        .strictObject(
          {
            src: picture,
            alt: requiredLine(what.alt, LINE_MAX_LENGTH),
            credit: optionalLine(what.line(LINE_MAX_LENGTH), LINE_MAX_LENGTH),
            licence: optionalLine(what.line(LINE_MAX_LENGTH), LINE_MAX_LENGTH),
          },
          onlyKeys(['src', 'alt', 'credit', 'licence'], what.image, say),
        )
        .nullable()
        .default(null),
      canonical: webAddress(what.webAddress).nullable().default(null),
      aliases: z
        .array(formerPath(what.alias), what.aliases)
        .transform((paths) => [...new Set(paths)].sort())
        .default([]),
      picked: day(what.day).nullable().default(null),
      waitingFor: kind === 'dialogue' ? awaited.default([]) : noneOf(what.onlyInDialogues),
      approved: (kind === 'dialogue' ? moment(what.moment) : z.never(what.approvedOnlyInDialogues))
        .nullable()
        .default(null),
    },
    onlyKeys(keys, what.frontMatter, say),
  )
}

/** Of what an essay has not: nothing, and a message where something stands. */
const noneOf = (message: string) =>
  z
    .never(message)
    .nullish()
    .transform((): string[] => [])

/** The message for a key that does not belong, and for what is no block of keys at all. */
export function onlyKeys(keys: string[], whole: string, say: FileTexts) {
  return {
    error: (issue: { code?: string }) => (issue.code === 'unrecognized_keys' ? say.what.keys(keys) : whole),
  }
}

export type PieceSchema = ReturnType<typeof pieceSchema>
