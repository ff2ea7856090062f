import type { Problem } from '@/publication/text/prose/problem'
import { textsIn } from '@/texts/texts'
import { pieceSchema } from '../format/piece-schema'
import { readPieceFile } from '../format/read-piece-file'

type Kind = 'essay' | 'dialogue'

const say = textsIn('nl').contents.files
const known = {
  authors: new Map([
    ['ada', '1'],
    ['ben', '2'],
    ['olga', '3'],
  ]),
  topics: new Map(),
  pictures: new Map([['brug.png', 'hash']]),
}
const essay = { known, language: 'nl' as const, say, schema: pieceSchema('essay', known, say) }
const dialogue = { ...essay, schema: pieceSchema('dialogue', known, say) }
const name = { year: 2012, month: 3, slug: 'brug' }

/** What is told about the file of a piece of March 2012, on a site of Ada, Ben, Olga and one picture. */
export function problemsOf(source: string, kind: Kind = 'essay'): string[] {
  const read = readPieceFile(source, { ...name, kind }, kind === 'essay' ? essay : dialogue)
  if (read.status === 'read') return []
  return read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

/** Where something is said about such a file that is taken in all the same. */
export function hintsOf(source: string, kind: Kind): string[] {
  const hints: Problem[] = []
  readPieceFile(source, { ...name, kind }, { ...(kind === 'essay' ? essay : dialogue), hints })
  return hints.map(({ line, column }) => `${line}:${column}`)
}
