import type { z } from 'zod'
import { findUnfitCharacter } from '@/publication/text/find-unfit-character'
import type { Problem } from '@/publication/text/prose/problem'
import type { FileTexts, Read } from './contents'
import type { SourceMap } from './source-map'

/**
 * Holds fields against their schema. Each problem stands at its value, or where the value is missing, and says what was
 * expected (the message of the schema) and what was found (read from the file).
 */
export function readFields<T>(source: SourceMap, schema: z.ZodType<T>, say: FileTexts): Read<T> {
  const parsed = schema.safeParse(source.value ?? {})
  if (parsed.success) return { status: 'read', value: parsed.data }
  const problems = parsed.error.issues
    .flatMap((issue) => toProblems(issue, source, say))
    .sort((a, b) => a.line - b.line || a.column - b.column)
  // One sentence for a place: what else a value is not follows from the first.
  const isFirst = (problem: Problem, index: number) =>
    problems.findIndex(({ line, column }) => line === problem.line && column === problem.column) === index
  return { status: 'refused', problems: problems.filter(isFirst) }
}

function toProblems(issue: z.core.$ZodIssue, source: SourceMap, say: FileTexts): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...source.placeOfKey(issue.path, key),
      message: say.expected(issue.message, say.quote(key)),
    }))
  }
  const isMissing = !source.has(issue.path)
  const name = isMissing ? issue.path.at(-1) : undefined
  const wanted = typeof name === 'string' ? say.key(name, issue.message) : issue.message
  return [
    { ...source.placeOf(issue.path), message: say.expected(wanted, describeFound(source, issue.path, say)) },
  ]
}

function describeFound(source: SourceMap, path: PropertyKey[], say: FileTexts): string {
  const value = path.reduce<unknown>(
    (part, step) => (part && typeof part === 'object' ? Reflect.get(part, step) : undefined),
    source.value,
  )
  if (value === undefined || value === null || value === '') return say.found.nothing
  const unfit = typeof value === 'string' ? findUnfitCharacter(value) : null
  if (unfit) return say.found.control(unfit)
  if (Array.isArray(value)) return say.found.list
  return typeof value === 'object' ? say.found.fields : say.quote(String(value))
}
