import type { IssueMailPart } from '@/emails/readers/issue'
import { env } from '@/env'
import { escapeHtml } from '@/publication/public/feeds/escape-html'
import { letterToHtmlInWorker, pieceToHtmlInWorker } from '@/publication/public/feeds/html-in-worker'
import { headingOf, permalinkOf, type Setting } from '@/publication/public/feeds/letter-places'
import { issuePath } from '@/publication/public/issues/issue-path'
import { letterLead } from '@/publication/public/issues/letter-lead'
import type { ShownPart } from '@/publication/public/issues/show-parts'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { traceInWorker } from '@/publication/public/letters/trace-in-worker'
import { findPublicPictures } from '@/publication/public/pictures/find-public-pictures'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { mailTextInWorker, shortHtmlInWorker } from '@/publication/text/prose/mail-in-worker'
import { placeElsewhere } from '@/publication/text/prose/page/lead-links'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import { momentSent } from '@/texts/when-sent'
import { findIssuePictures } from './find-issue-pictures'
import type { IssueToMail } from './issue-to-mail'

/** A part that can be set: as little as can be, and as much; `index` is its place in the issue. */
export type SetPart = {
  index: number
  short: (mostBytes: number) => Promise<IssueMailPart>
  whole: IssueMailPart | null
}

type Words = Extract<ShownPart, { kind: 'words' }>
type Work = Exclude<ShownPart, { kind: 'words' | 'gone' }>

/** Sets every part that is public, in its order. Throws RefusedProseError for own words that readers cannot be shown. */
export async function setParts(
  asker: string,
  issue: IssueToMail,
  shown: ShownPart[],
  language: Language,
): Promise<SetPart[]> {
  const set = shown.map(async (part, index): Promise<SetPart[]> => {
    if (part.kind === 'gone') return []
    const setting = { siteUrl: env().siteUrl, language, idPrefix: `d${index + 1}-`, headingOffset: 1 }
    return part.kind === 'words'
      ? [{ index, ...(await setWords(asker, part, issue, setting)) }]
      : [{ index, ...(await setWork(asker, part, setting)) }]
  })
  return (await Promise.all(set)).flat()
}

/** Pieces as their lead and the way to them alone, in their order. */
export function setLeads(shown: Extract<Work, { kind: 'piece' }>[], language: Language): IssueMailPart[] {
  return shown.map((part) => leadOf(part, { siteUrl: env().siteUrl, language }))
}

type InMail = Omit<Setting, 'pictures'> & { idPrefix: string }

async function setWords(asker: string, { text: source }: Words, issue: IssueToMail, setting: InMail) {
  const pictures = await findIssuePictures(issue.parts, await listPicturesInWorker(asker, source, 'mdx'))
  const place = placeElsewhere(setting.siteUrl, issuePath(issue), setting.idPrefix)
  const options = { ...setting, headingOffset: 0, pictures, place, isEverything: true }
  const text = await mailTextInWorker(asker, source, 'mdx', { ...setting, pictures, place })
  const short = async (mostBytes: number): Promise<IssueMailPart> => {
    const { html, isWhole } = await shortHtmlInWorker(asker, source, 'mdx', { ...options, mostBytes })
    return { kind: 'words', html, text, isWhole }
  }
  return { short, whole: null }
}

async function setWork(asker: string, part: Work, setting: InMail): Promise<Omit<SetPart, 'index'>> {
  const lead = leadOf(part, setting)
  const short = async () => lead
  if (part.shows === 'lead') return { short, whole: null }
  const whole =
    part.kind === 'piece'
      ? await setPiece(asker, part.piece, setting)
      : await setLetter(asker, part.piece, part.letter, setting)
  return { short, whole: { ...lead, whole } }
}

function leadOf(
  part: Work,
  { siteUrl, language }: Pick<InMail, 'siteUrl' | 'language'>,
): Extract<IssueMailPart, { kind: 'work' }> {
  const words = textsIn(language).issues
  const { piece } = part
  if (part.kind === 'letter') {
    const { letter } = part
    return {
      kind: 'work',
      title: letter.subject || piece.title,
      byline: words.letterOf(letter.number, letter.from.name),
      link: permalinkOf(letter.number, piece.path, siteUrl),
      linkWords: words.readLetter(letter.number),
      lead: letterLead(letter.body),
      whole: null,
    }
  }
  const names = joinNames(piece.authors, language)
  return {
    kind: 'work',
    title: piece.title,
    byline: piece.kind === 'dialogue' ? words.dialogueOf(names) : words.essayOf(names),
    link: `${siteUrl}${piece.path}`,
    linkWords: words.read(piece.title),
    lead: piece.lead,
    whole: null,
  }
}

type Whole = { html: string; text: string }

async function setPiece(asker: string, piece: PieceView, inMail: InMail): Promise<Whole> {
  const pictures = await findPublicPictures(await listPicturesOf(asker, piece))
  const setting: Setting = { ...inMail, pictures, isEverything: true }
  const lead = piece.lead && `<p><em>${escapeHtml(piece.lead)}</em></p>\n`
  const html = await pieceToHtmlInWorker(asker, piece, setting)
  const text = await Promise.all([
    piece.lead,
    ...piece.letters.flatMap((letter) => [
      inText(asker, letter.interlude, 'mdx', `t${letter.number}-`, piece, setting),
      letterInText(asker, letter, piece, setting),
    ]),
    inText(asker, piece.body, 'mdx', '', piece, setting),
  ])
  return { html: `${lead}${html}`, text: text.filter(Boolean).join('\n\n') }
}

async function setLetter(
  asker: string,
  piece: PieceView,
  letter: LetterView,
  inMail: InMail,
): Promise<Whole> {
  const pictures = await findPublicPictures(await listPicturesInWorker(asker, letter.body, letter.format))
  const setting: Setting = { ...inMail, pictures, isEverything: true }
  const trace = (await traceInWorker(asker, piece.letters)).get(letter.number)
  const html = await letterToHtmlInWorker(asker, letter, { path: piece.path, trace }, setting)
  return { html, text: await letterInText(asker, letter, piece, setting) }
}

async function letterInText(
  asker: string,
  letter: LetterView,
  piece: PieceView,
  setting: Setting,
): Promise<string> {
  const { sentAt } = letter
  const sent = sentAt ? momentSent({ ...letter, sentAt }, setting.language) : ''
  const body = await inText(asker, letter.body, letter.format, `b${letter.number}-`, piece, setting)
  return [[headingOf(letter, setting.language), sent].filter(Boolean).join('\n'), body].join('\n\n')
}

function inText(
  asker: string,
  source: string,
  format: ProseFormat,
  onItsPage: string,
  { path }: PieceView,
  { siteUrl, language, pictures }: Setting,
): Promise<string> | string {
  if (source.trim() === '') return ''
  const place = placeElsewhere(siteUrl, path, onItsPage)
  return mailTextInWorker(asker, source, format, { siteUrl, language, pictures, place })
}
