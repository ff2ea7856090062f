import type { z } from 'zod'
import { checkText, type TextReading } from './check-text'
import type { AuthorFile, PageFile, PublicationFile, Read } from './contents'
import type { authorSchema, pageSchema, publicationSchema } from './other-schemas'
import { readFields } from './read-fields'
import { readJson } from './read-json'
import { readYaml } from './read-yaml'
import { FRONT_MATTER_LINE, splitFrontMatter } from './split-front-matter'
import { tidyBody } from './tidy'

type Reading<Schema> = TextReading & { schema: Schema }

/** Reads `authors/<slug>.mdx`. */
export function readAuthorFile(
  source: string,
  slug: string,
  reading: Reading<ReturnType<typeof authorSchema>>,
): Read<AuthorFile> {
  const read = readWithBody(source, reading)
  if (read.status === 'refused') return read
  const { name, ...others } = read.value
  return { status: 'read', value: { slug, ...name, ...others } }
}

/** Reads `pages/<slug>.mdx`. */
export function readPageFile(
  source: string,
  slug: string,
  reading: Reading<ReturnType<typeof pageSchema>>,
): Read<PageFile> {
  const read = readWithBody(source, reading)
  return read.status === 'read' ? { status: 'read', value: { slug, ...read.value } } : read
}

/** Reads `publication.json`. */
export function readPublicationFile(
  source: string,
  { schema, say }: Pick<Reading<ReturnType<typeof publicationSchema>>, 'schema' | 'say'>,
): Read<PublicationFile> {
  const json = readJson(source, say)
  return json.status === 'read' ? readFields(json.value, schema, say) : json
}

function readWithBody<T>(source: string, reading: Reading<z.ZodType<T>>): Read<T & { body: string }> {
  const { schema, say } = reading
  const split = splitFrontMatter(source, say)
  if (split.status === 'refused') return split
  const { frontMatter, body, bodyLine } = split.value
  const yaml = readYaml(frontMatter, FRONT_MATTER_LINE, say)
  const problems = checkText({ source: body, format: 'mdx', line: bodyLine }, reading)
  if (yaml.status === 'refused') return { status: 'refused', problems: [...yaml.problems, ...problems] }
  const fields = readFields(yaml.value, schema, say)
  if (fields.status === 'refused') return { status: 'refused', problems: [...fields.problems, ...problems] }
  if (problems.length > 0) return { status: 'refused', problems }
  return { status: 'read', value: { ...fields.value, body: tidyBody(body) } }
}
