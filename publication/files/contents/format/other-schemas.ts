import { z } from 'zod'
import type { FileTexts } from './contents'
import { authorPath, linkAddress, optionalLine, optionalText, requiredLine, slug } from './field-types'
import {
  LEAD_MAX_LENGTH,
  LINE_MAX_LENGTH,
  NAME_MAX_LENGTH,
  STATEMENT_MAX_LENGTH,
  TITLE_MAX_LENGTH,
} from './limits'
import { onlyKeys } from './piece-schema'

/** Front matter of `authors/<slug>.mdx`. */
export function authorSchema(say: FileTexts) {
  const { what } = say
  const name = z.strictObject(
    {
      given: requiredLine(what.name, NAME_MAX_LENGTH),
      infix: optionalLine(what.name, NAME_MAX_LENGTH),
      family: optionalLine(what.name, NAME_MAX_LENGTH),
    },
    onlyKeys(['given', 'infix', 'family'], what.personName, say),
  )
  const link = z.strictObject(
    { label: requiredLine(what.line(NAME_MAX_LENGTH), NAME_MAX_LENGTH), url: linkAddress(what.linkAddress) },
    onlyKeys(['label', 'url'], what.link, say),
  )
  return z.strictObject(
    {
      name,
      role: optionalLine(what.line(LINE_MAX_LENGTH), LINE_MAX_LENGTH),
      links: z.array(link, what.links).default([]),
      aliases: z
        .array(authorPath(what.authorAlias), what.aliases)
        .transform((paths) => [...new Set(paths)].sort())
        .default([]),
    },
    onlyKeys(['name', 'role', 'links', 'aliases'], what.frontMatter, say),
  )
}

/** Front matter of `pages/<slug>.mdx`. */
export function pageSchema(say: FileTexts) {
  const { what } = say
  return z.strictObject(
    {
      title: requiredLine(what.title(TITLE_MAX_LENGTH), TITLE_MAX_LENGTH),
      lead: optionalText(what.lead(LEAD_MAX_LENGTH), LEAD_MAX_LENGTH),
    },
    onlyKeys(['title', 'lead'], what.frontMatter, say),
  )
}

/** `publication.json`. */
export function publicationSchema(say: FileTexts) {
  const { what } = say
  const statement = optionalText(what.statement(STATEMENT_MAX_LENGTH), STATEMENT_MAX_LENGTH)
  const topic = z.strictObject(
    {
      slug: slug(what.slug),
      name: requiredLine(what.name, NAME_MAX_LENGTH),
      description: optionalText(what.line(LINE_MAX_LENGTH), LINE_MAX_LENGTH),
    },
    onlyKeys(['slug', 'name', 'description'], what.topicFields, say),
  )
  return z.strictObject(
    {
      name: requiredLine(what.name, NAME_MAX_LENGTH),
      tagline: optionalLine(what.line(LINE_MAX_LENGTH), LINE_MAX_LENGTH),
      language: z.enum(['nl', 'en'], what.language).default('nl'),
      why: statement,
      forWhom: statement,
      topics: z
        .array(topic, what.topicList)
        .superRefine((topics, context) => {
          topics.forEach((one, index) => {
            if (topics.findIndex((other) => other.slug === one.slug) < index) {
              context.addIssue({ code: 'custom', message: what.onceEach, path: [index, 'slug'] })
            }
          })
        })
        .default([]),
    },
    onlyKeys(['name', 'tagline', 'language', 'why', 'forWhom', 'topics'], what.publication, say),
  )
}
