import type { IssueFile, IssueFilePart } from './contents'
import { PIECE_LINE, shieldLetterLines } from './shield-letter-lines'
import { tidyBody, tidyLine } from './tidy'
import { withFrontMatter, writeMoment } from './write-files'

type Shown = Exclude<IssueFilePart, { kind: 'words' }>

/** The canonical text of an issue's file. Pieces that come after all words, as their leads, stand in its front matter. */
export function writeIssueFile({ subject, preheader, date, parts }: IssueFile): string {
  const lastWords = parts.findLastIndex(({ kind }) => kind === 'words')
  const body = parts.slice(0, lastWords + 1)
  const after = parts.slice(lastWords + 1).filter((part) => part.kind !== 'words')
  const isPlain = after.every(({ shows }) => shows === 'lead')
  const lines = [...body, ...(isPlain ? [] : after)].map(writePart)
  return withFrontMatter(
    {
      subject: tidyLine(subject),
      preheader: tidyLine(preheader),
      date: date && writeMoment(date),
      pieces: isPlain ? after.map(placeOf) : [],
    },
    lines.filter((line) => line !== '').join('\n\n'),
  )
}

function writePart(part: IssueFilePart): string {
  if (part.kind === 'words') return shieldLetterLines(tidyBody(part.text), PIECE_LINE)
  return `<Piece at="${placeOf(part)}"${part.shows === 'whole' ? ' shows="whole"' : ''} />`
}

const placeOf = (part: Shown) => (part.kind === 'piece' ? part.path : `${part.path}#brief-${part.number}`)
