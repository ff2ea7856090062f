import type { Attachment, Email } from 'postal-mime'
import { type AnsweredLine, answersInColour } from './answers-in-colour'
import { htmlToMarkdown } from './html-to-markdown'
import type { JoinedLine } from './line-ends'
import { mendCharset } from './mend-charset'
import { hasStruckWords } from './struck-words'
import { type Flow, unflow } from './unflow'

/** A letter and all that it answers. Longer ones take seconds to part, and nobody wrote them. */
const MOST_CHARACTERS = 1_000_000
/** A text that is shorter may only say that the letter is in the HTML. */
const SHORT = 300

/**
 * `joins` are the lines that a text which flows was joined to; `isPlain` when a program may have broken its lines; `answers` are the
 * lines that its HTML has in colour within the mail that it answers.
 */
export type MailText = { text: string; isPlain: boolean; joins: JoinedLine[]; answers: AnsweredLine[] }

/**
 * The text of a mail: text/plain before HTML, unless it says far less, says something else in few words, or does not show that words are struck out. When there is neither, a text that came as an
 * attachment; when there is nothing at all, what stands below the headers, since it may be somebody's words. Throws
 * when it is longer than a mail is.
 */
export async function readText(email: Email, raw: Uint8Array, flow: Flow | null): Promise<MailText> {
  const mended = await mendCharset(email, raw)
  const html = mended.html ?? ''
  const seen = withoutData(html)
  const answers = seen.length <= MOST_CHARACTERS ? answersInColour(seen, email.from?.name) : []
  const source = withinReason(mended.text ?? '')
  const { text, joins } = flow ? unflow(source, flow) : { text: source, joins: [] }
  const plain = { text, joins, isPlain: joins.length === 0, answers }
  const isStruck = seen.length <= MOST_CHARACTERS && hasStruckWords(seen)
  if (!isStruck && (text.trim().length > SHORT || (text.trim() && !html))) return plain
  const markdown = html ? htmlToMarkdown(withinReason(seen)) : ''
  const isFarLess = markdown.length > SHORT + 4 * text.length || isOfOther(text, markdown)
  if (text.trim() && !(isStruck && markdown.includes('~~')) && !isFarLess) return plain
  if (markdown.trim()) return { text: markdown, joins: [], isPlain: false, answers }
  return { text: attachedText(email) || bodyOf(email, raw), joins: [], isPlain: true, answers }
}

/** "Your program cannot show this mail": a short text in which hardly a word is of the HTML, which says at least as much. */
function isOfOther(text: string, markdown: string): boolean {
  if (text.trim().length > SHORT) return false
  const [words, other] = [wordsOf(text), wordsOf(markdown)]
  const known = new Set(other)
  return other.length >= words.length && words.filter((word) => known.has(word)).length * 4 < words.length
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Pictures can be written into HTML, in megabytes that are no text. */
const withoutData = (html: string) => html.replace(/(["'])data:[^"'<>]*\1/gi, '""')

function attachedText({ attachments }: Email): string {
  const [attached] = attachments.filter(isText)
  return attached && typeof attached.content !== 'string' ? decode(new Uint8Array(attached.content)) : ''
}

/** RFC 2045 5.2: a type that is none stands for text. */
const isText = ({ mimeType }: Attachment) => /^(text\/(plain|markdown)|text|)$/i.test(mimeType)

/** What stands below the headers, when nothing of it is a part or a file. */
function bodyOf({ attachments, headers }: Email, raw: Uint8Array): string {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  const [, boundary] = /boundary\s*=\s*"?([^"';]+)/i.exec(type) ?? []
  const source = Buffer.from(raw)
  const ends = [source.indexOf('\n\n'), source.indexOf('\n\r\n')].filter((end) => end !== -1)
  const body = source.subarray(ends.length > 0 ? Math.min(...ends) : source.length)
  const hasParts = boundary !== undefined && body.includes(`--${boundary}`)
  return attachments.length > 0 || hasParts || body.includes(0) ? '' : decode(body).trim()
}

function decode(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  return withinReason(text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text)
}

function withinReason(text: string): string {
  if (text.length > MOST_CHARACTERS) throw new Error('The text is longer than that of a mail')
  return text
}
