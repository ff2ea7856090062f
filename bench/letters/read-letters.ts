import PostalMime from 'postal-mime'
import { BARE_SETTING } from '@/components/prose/setting'
import { htmlToMarkdown } from '@/publication/correspondence/arrivals/reading/html-to-markdown'
import { readMail } from '@/publication/correspondence/arrivals/reading/read-mail'
import { takeFlowOut } from '@/publication/correspondence/arrivals/reading/unflow'
import { proseToHtml } from '@/publication/text/prose/prose-to-html'
import { proseToText } from '@/publication/text/prose/prose-to-text'
import { setProse } from '@/threads/set-prose'
import { compareLines, type Difference } from './compare-lines'
import { linesOfHtml } from './lines-of-html'
import { mailsIn } from './mails-in'
import { lettersOf, writtenLines } from './written-lines'

const OPTIONS = { siteUrl: 'https://site.example', pictures: new Map() }
const NOT_SHOWN = /<!--[\s\S]*?-->|<(style|script|head|title)\b[\s\S]*?<\/\1>/gi

/**
 * Reads all mails of a folder as if they came in, and compares with what was written: whether each word is in one of the
 * parts, each line of the letter in each output, and whose. `show` prints what nobody but a reader can judge: what was
 * `folded`, taken for a `signature`, or `joined`.
 */
export async function readLetters(folder: string, show = ''): Promise<void> {
  const figures = {
    mails: 0,
    unreadable: 0,
    refused: 0,
    lines: 0,
    joined: 0,
    withQuotation: 0,
    withSignature: 0,
  }
  const faults = { word: 0, line: 0, mouth: 0 }
  for (const { name, raw } of mailsIn(folder)) {
    const mail = await readMail(raw).catch(() => null)
    if (!mail) {
      figures.unreadable += 1
      continue
    }
    figures.mails += 1
    figures.joined += mail.joinedLines
    figures.lines += mail.letter.split('\n').filter((line) => line.trim() !== '').length
    if (mail.quoted) figures.withQuotation += 1
    if (mail.signature) figures.withSignature += 1
    if (show === 'folded' && mail.quoted) console.log(`\n${name}\n${unmarked(mail.quoted)}`)
    if (show === 'signature' && mail.signature) console.log(`\n${name}\n${mail.signature}`)
    if (show === 'joined' && mail.joinedLines > 0) console.log(`\n${name}\n${mail.letter}`)
    const { text = '', html = '' } = await PostalMime.parse(takeFlowOut(raw).raw, {
      forceRfc822Attachments: true,
    })
    const read = `${mail.letter}${mail.quoted}${mail.signature}`
    if (text.trim().length > 300 && lettersOf(text).length !== lettersOf(read).length) {
      faults.word += 1
      console.log(
        `${name}: ${lettersOf(text).length} letters and digits were sent, ${lettersOf(read).length} read`,
      )
    }
    try {
      for (const [output, difference] of [...(await outputsOf(mail.letter)), ...readingOf(html)]) {
        if (!difference) continue
        faults[difference.kind] += 1
        console.log(`${name}, ${output}: ${JSON.stringify(difference)}`)
      }
    } catch (error) {
      figures.refused += 1
      console.log(`${name}: ${error instanceof Error ? error.message : error}`)
    }
  }
  console.table({
    ...figures,
    ...Object.fromEntries(Object.entries(faults).map(([of, count]) => [`other ${of}`, count])),
  })
}

async function outputsOf(letter: string): Promise<[string, Difference | null][]> {
  const written = writtenLines(letter)
  const page = await setProse({ source: letter, format: 'mail', setting: BARE_SETTING, headingOffset: 0 })
  const text = proseToText(letter, 'mail').split('\n')
  return [
    ['page, desk and proof', compareLines(written, linesOfHtml(page), 'same')],
    ['feed and mail', compareLines(written, linesOfHtml(proseToHtml(letter, 'mail', OPTIONS)), 'same')],
    [
      'plain text',
      compareLines(
        written,
        text.map((words) => ({ depth: 0, words })),
        'any',
      ),
    ],
  ]
}

/** A mail of HTML, as a browser shows it, against what was read of it. */
function readingOf(html: string): [string, Difference | null][] {
  if (html.trim() === '') return []
  const shown = proseToHtml(htmlToMarkdown(html), 'mail', OPTIONS)
  return [['of its HTML', compareLines(linesOfHtml(html.replace(NOT_SHOWN, '')), linesOfHtml(shown), 'same')]]
}

const unmarked = (quoted: string) =>
  quoted
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
