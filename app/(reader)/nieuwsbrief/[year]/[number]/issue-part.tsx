import { Prose } from '@/app/_piece/prose'
import type { ProseSetting } from '@/components/prose/setting'
import { permalinkOf } from '@/publication/public/feeds/letter-places'
import type { IssueView } from '@/publication/public/issues/find-issue'
import { letterLead } from '@/publication/public/issues/letter-lead'
import { findPublicPictures } from '@/publication/public/pictures/find-public-pictures'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { placeOnPage } from '@/publication/text/prose/page/lead-links'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { READERS } from '@/publication/text/workers/in-worker'
import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'

type Part = IssueView['parts'][number]
type Props = {
  part: Part
  /** of the issue */
  path: string
  /** tells its ids from those of the other parts */
  prefix: string
  language: Language
}

/** Own words, or a piece or a letter with its lead and the way to it; an essay and a letter can stand there whole. */
export async function IssuePart({ part, path, prefix, language }: Props) {
  if (part.kind === 'words')
    return (
      <Text
        source={part.text}
        format="mdx"
        page={path}
        prefix={prefix}
        others="#"
        language={language}
        level={0}
      />
    )
  const { title, byline, lead, href, words } = inWords(part, language)
  return (
    <section className="issue-work" aria-labelledby={`${prefix}~titel`}>
      <h2 id={`${prefix}~titel`}>
        <a href={href}>{title}</a>
      </h2>
      <p className="apparatus">{byline}</p>
      {lead && <p>{lead}</p>}
      <Whole part={part} prefix={prefix} language={language} />
      <p>
        <a href={href}>{words}</a>
      </p>
    </section>
  )
}

/** A whole dialogue is read on its own page, where its letters answer each other. */
function Whole({ part, prefix, language }: Omit<Props, 'path'>) {
  if (part.kind === 'words' || part.shows !== 'whole') return null
  const { piece } = part
  const at = { page: piece.path, prefix, others: `${piece.path}#`, language, level: 1 }
  if (part.kind === 'letter') return <Text source={part.letter.body} format={part.letter.format} {...at} />
  return piece.kind === 'essay' ? <Text source={piece.body} format="mdx" {...at} /> : null
}

function inWords(part: Exclude<Part, { kind: 'words' }>, language: Language) {
  const { issues } = textsIn(language)
  const { piece } = part
  const isWhole = part.shows === 'whole'
  if (part.kind === 'letter') {
    const { letter } = part
    return {
      title: letter.subject || piece.title,
      byline: issues.letterOf(letter.number, letter.from.name),
      lead: isWhole ? '' : letterLead(letter.body),
      href: permalinkOf(letter.number, piece.path, ''),
      words: issues.readLetter(letter.number),
    }
  }
  const names = joinNames(piece.authors, language)
  return {
    title: piece.title,
    byline: piece.kind === 'dialogue' ? issues.dialogueOf(names) : issues.essayOf(names),
    lead: piece.lead,
    href: piece.path,
    words: issues.read(piece.title),
  }
}

type TextProps = {
  source: string
  format: ProseFormat
  page: string
  prefix: string
  /** what stands before an anchor that is elsewhere on its page */
  others: string
  language: Language
  level: number
}

async function Text({ source, format, page, prefix, others, language, level }: TextProps) {
  const pictures = await findPublicPictures(await listPicturesInWorker(READERS, source, format))
  const setting: ProseSetting = {
    pictures,
    language,
    prefix,
    noteLevel: level === 0 ? 2 : 3,
    place: placeOnPage(page, prefix, others),
  }
  return (
    <Prose
      className="prose"
      asker={READERS}
      source={source}
      format={format}
      setting={setting}
      headingOffset={level}
    />
  )
}
