import PostalMime, { type Email } from 'postal-mime'
import { joinBrokenLines } from './join-broken-lines'
import { countJoins, type JoinedLine } from './line-ends'
import type { ReadMail } from './mail-as-read'
import { mendBrokenQuotations } from './mend-broken-quotations'
import { mendHeaders } from './mend-headers'
import { MIME_LIMITS } from './mime-limits'
import { otherFilesOf } from './other-files-of'
import { foldOurWords } from './ours/fold-our-words'
import { markPrivatePassages } from './ours/mark-private-passages'
import { withoutInvitation } from './ours/without-invitation'
import type { People } from './people'
import { picturesOf } from './pictures-in'
import { readHeaders } from './read-headers'
import { readText } from './read-text'
import { splitLetter } from './split-letter'
import { takeFlowOut } from './unflow'

/** Of those the mail is to. */
const MOST_NAMES = 50
const UTF_7 =
  /charset\*?\s*=\s*"?'?(?:x-)?(?:unicode-[\d-]+-)?utf-?7|=\?(?:unicode-[\d-]+-)?utf-?7(?:\*[^?]*)?\?/i

/**
 * Reads a mail: who, when, about what, and its text parted into letter, quotation and signature. Throws when it is nested deeper, or has longer headers or a longer text, than mail has.
 */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  // Mails that are attached stay attached: their words are not the writer's.
  const fixed = takeFlowOut(mendHeaders(raw))
  const email = await PostalMime.parse(fixed.raw, { ...MIME_LIMITS, forceRfc822Attachments: true })
  const { text, isPlain, joins, answers } = await readText(email, fixed.raw, fixed.flow)
  const seen = isPlain ? mendBrokenQuotations(asSeen(text)) : asSeen(text)
  const split = foldOurWords(splitLetter(seen, peopleOf(email), answers))
  const marked = markPrivatePassages(split.letter)
  const letter = isPlain ? joinBrokenLines(marked) : { text: marked, joins: joinsWithin(marked, joins) }
  const headers = readHeaders(email)
  return {
    ...headers,
    letter: keepable(letter.text),
    joinedLines: countJoins(letter.joins),
    joins: letter.joins.map(({ line, came }) => ({ line: keepable(line), came: came.map(keepable) })),
    quoted: keepable(split.quoted),
    signature: keepable(split.signature),
    subject: withoutInvitation(keepable(email.subject ?? ''), headers).slice(0, 500),
    pictureCount: picturesOf(email).length,
    otherFiles: otherFilesOf(email).map(keepable),
    hasRefusedCharset: UTF_7.test(Buffer.from(raw).toString('latin1')),
  }
}

/** Those of a text that flows that are in the letter, as they stand there. */
function joinsWithin(letter: string, joins: JoinedLine[]): JoinedLine[] {
  const lines = new Map(letter.split('\n').map((line) => [line.trimEnd(), line]))
  return joins.flatMap(({ line, came }) => {
    const there = lines.get(asSeen(line).trimEnd())
    return there === undefined ? [] : [{ line: there, came: came.map(asSeen) }]
  })
}

function peopleOf({ from, to = [], cc = [] }: Email): People {
  const names = [...to, ...cc].flatMap((address) => [address, ...(address.group ?? [])])
  return {
    writer: from?.name ?? '',
    others: names.slice(0, MOST_NAMES).map(({ name }) => name.trim()),
    addresses: [from, ...names.slice(0, MOST_NAMES)].map((it) => it?.address ?? '').filter((it) => it !== ''),
  }
}

/** What programs write and nobody sees: control characters, and marks for the direction of an address or a number. */
const UNSEEN = /(?![\t\n\r\0])[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu
/** Windows writes its quotation marks, dashes and euro there, whatever it calls the charset. */
const OF_WINDOWS = /[\u0080-\u009f]/g

/** A text as it is seen. A letter with anything else in it would be refused, and its writer would not know why. */
function asSeen(text: string): string {
  return text
    .replace(OF_WINDOWS, (it) => new TextDecoder('windows-1252').decode(Uint8Array.of(it.charCodeAt(0))))
    .replace(UNSEEN, '')
}

/** PostgreSQL keeps no U+0000, and no halves of surrogate pairs. */
export function keepable(text: string): string {
  return text.replaceAll('\0', '\ufffd').toWellFormed()
}
