import type { Problem } from '@/publication/text/prose/problem'
import type { FileTexts, Read } from './contents'

/** In `to`: among more than two, all the others. No author is called so. */
export const TO_ALL = '*'

/** The attributes of one `<Letter …>`, with the column at which each value stands. */
export type LetterTag = { values: Map<string, { text: string; column: number }> }

const NAMES = ['number', 'from', 'to', 'sent', 'about', 'subject', 'lines']
const ATTRIBUTE = /[ \t]+([A-Za-z][\w-]*)(?:=(?:"([^"]*)"|'([^']*)'))?/y

/**
 * Reads a line that begins with `<Letter`. In a value `&quot;` stands for a quotation mark, `&amp;` for an ampersand
 * before something that would otherwise be read so.
 */
export function readLetterTag(line: string, number: number, say: FileTexts): Read<LetterTag> {
  const problem = (column: number, message: string): Read<never> => ({
    status: 'refused',
    problems: [{ line: number, column: column + 1, message }] satisfies Problem[],
  })
  const values: LetterTag['values'] = new Map()
  let at = '<Letter'.length
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(line)
    if (!match) break
    const [whole, name = '', double, single] = match
    const column = at + whole.length - whole.trimStart().length
    const text = double ?? single
    if (!NAMES.includes(name))
      return problem(column, say.expected(say.what.letterKeys(NAMES), say.quote(name)))
    if (text === undefined) {
      return problem(column, say.expected(say.what.quoted(name), say.quote(line.slice(column).trimEnd())))
    }
    if (values.has(name)) return problem(column, say.expected(say.what.onceEach, say.quote(name)))
    values.set(name, { text: readEntities(text), column: column + name.length + 3 })
    at += whole.length
  }
  const rest = line.slice(at).trim()
  if (rest === '>') return { status: 'read', value: { values } }
  const column = line.length - line.slice(at).trimStart().length
  if (rest === '/>') return problem(column, say.expected(say.what.letterText, say.quote(rest)))
  const isOnSameLine = rest.startsWith('>')
  return problem(column, say.expected(isOnSameLine ? say.what.ownLine : say.what.endOfTag, say.quote(rest)))
}

/** What stands between the quotation marks of an attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;')
}

const readEntities = (text: string) =>
  text.replace(/&(amp|quot|lt|gt);/g, (_, name: 'amp' | 'quot' | 'lt' | 'gt') => ENTITIES[name])

const ENTITIES = { amp: '&', quot: '"', lt: '<', gt: '>' }
