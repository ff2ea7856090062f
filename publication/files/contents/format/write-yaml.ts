import { parse, YAMLParseError } from 'yaml'
import { insteadOf } from '@/instead-of'

/** What front matter is made of. Empty text, null and empty lists are left out. */
export type Fields = { [key: string]: Field }
export type Field = string | null | string[] | Fields | Fields[]

/**
 * Writes front matter in its one canonical form: block style, two spaces, keys in the order given, nothing folded. Text is
 * plain where YAML 1.2 reads it back as the same text, and double-quoted as JSON otherwise.
 */
export function writeYaml(fields: Fields): string {
  return writeFields(fields, '').join('\n')
}

function writeFields(fields: Fields, indent: string): string[] {
  return Object.entries(fields)
    .filter(([, field]) => !isEmpty(field))
    .flatMap(([key, field]) => {
      if (typeof field === 'string') return [`${indent}${key}: ${writeText(field)}`]
      const inner = Array.isArray(field)
        ? writeList(field, `${indent}  `)
        : writeFields(field ?? {}, `${indent}  `)
      return [`${indent}${key}:`, ...inner]
    })
}

function writeList(items: string[] | Fields[], indent: string): string[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return [`${indent}- ${writeText(item)}`]
    const [first = '', ...rest] = writeFields(item, `${indent}  `)
    return [`${indent}- ${first.trimStart()}`, ...rest]
  })
}

function isEmpty(field: Field): boolean {
  if (typeof field === 'string' || Array.isArray(field)) return field.length === 0
  return field === null || Object.values(field).every(isEmpty)
}

function writeText(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text)
}

/** Whether YAML reads the bare text back as itself, after a key and in a list. */
function isPlain(text: string): boolean {
  if (/[\n\r\u2028\u2029]/.test(text) || text.length > 10_000) return false
  if (SURELY_PLAIN.test(text)) return !LOOKS_LIKE_ANOTHER_TYPE.test(text)
  try {
    const read: unknown = parse(`- ${text}\n- a: ${text}`, { logLevel: 'error', prettyErrors: false })
    return JSON.stringify(read) === JSON.stringify([text, { a: text }])
  } catch (error) {
    // A ReferenceError is what the parser throws for a text that reads as an alias: "*naam".
    return insteadOf([ReferenceError, YAMLParseError], false)(error)
  }
}

/** Letters, digits and ordinary punctuation inside; a parser need not be asked. */
const SURELY_PLAIN = /^\p{L}(?:[\p{L}\p{N} ,.;!?()’‘“”…/-]*[\p{L}\p{N},.;!?()’‘“”…/-])?$/u
const LOOKS_LIKE_ANOTHER_TYPE = /^(?:null|true|false)$/i
