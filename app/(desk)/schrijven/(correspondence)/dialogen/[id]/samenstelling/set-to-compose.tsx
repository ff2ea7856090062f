import 'server-only'
import type { ReactNode } from 'react'
import { setLetters } from '@/app/_piece/letters'
import { Prose } from '@/app/_piece/prose'
import { settingOfPiece } from '@/app/_piece/setting-of-piece'
import { findPicturesForViewer } from '@/app/_server/find-pictures-for-viewer'
import { PieceFigure } from '@/components/pieces/piece-figure'
import type { ProseSetting } from '@/components/prose/setting'
import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import {
  type LettersAsRead,
  previewOfAllLetters,
} from '@/publication/correspondence/compositions/preview-of-all-letters'
import { previewOfProof } from '@/publication/correspondence/compositions/preview-of-proof'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { placeOnPage } from '@/publication/text/prose/page/lead-links'
import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import type { SetInterlude } from './compose-screen'

/** What a composition is written on, set for its page. */
export type SetToCompose = {
  kind: string
  byline: string
  image: ReactNode
  closing: SetInterlude | null
  /** by the id of each letter */
  texts: ReadonlyMap<string, ReactNode>
  interludes: ReadonlyMap<string, SetInterlude>
}

/**
 * What is saved of a composition as readers will see it, and every letter that is not in it as it would be. Before anything is saved all
 * letters are in it. Null for who may not compose.
 */
export async function setToCompose(
  memberId: string,
  open: OpenComposition,
  language: Language,
): Promise<SetToCompose | null> {
  const all = await previewOfAllLetters(memberId, open)
  if (!all) return null
  const { current } = open
  const shown: LettersAsRead = current
    ? {
        piece: await previewOfProof(memberId, current, open.piece),
        numbers: new Map(current.proof.letters.map(({ letterId, number }) => [letterId, number])),
      }
    : all
  const { piece } = shown
  const { reader } = textsIn(language)
  const pictures = await findPicturesForViewer([
    ...(await listPicturesOf(memberId, piece)),
    ...(await listPicturesOf(memberId, all.piece)),
  ])
  const setting = settingOfPiece(piece, 'proof', pictures, language)
  const inPiece = await setEach(shown, setting, memberId)
  const isOut = (id: string) => !shown.numbers.has(id)
  const outside = [...all.numbers.keys()].some(isOut)
    ? await setEach(all, besideProof(all.piece, setting), memberId, isOut)
    : []
  const sources = new Map(piece.letters.map(({ number, interlude }) => [number, interlude]))
  return {
    kind: `${reader.dialogue} · ${reader.letters(piece.letters.length)}`,
    byline: `${reader.exchangeBetween} ${joinNames(piece.authors, language)}`,
    image: piece.image && (
      <PieceFigure image={piece.image} picture={pictures.get(piece.image.src)} language={language} />
    ),
    closing: piece.body
      ? {
          source: piece.body,
          node: (
            <Prose
              className="interlude prose"
              asker={memberId}
              source={piece.body}
              format="mdx"
              setting={setting}
              headingOffset={0}
            />
          ),
        }
      : null,
    texts: new Map([...inPiece, ...outside].map(({ id, letter }) => [id, letter])),
    interludes: new Map(
      inPiece.flatMap(({ id, number, interlude }): [string, SetInterlude][] =>
        interlude ? [[id, { source: sources.get(number) ?? '', node: interlude }]] : [],
      ),
    ),
  }
}

/** Of a letter that is not in the piece the ids are others, as its number may be that of one which is. */
function besideProof({ path }: PieceView, setting: ProseSetting): ProseSetting {
  const prefix = 'buiten-'
  return { ...setting, prefix, place: placeOnPage(path, prefix, `#${prefix}`) }
}

async function setEach(
  { piece, numbers }: LettersAsRead,
  setting: ProseSetting,
  asker: string,
  isWanted: (id: string) => boolean = () => true,
) {
  const wanted = [...numbers].filter(([id]) => isWanted(id))
  const ids = new Map(wanted.map(([id, number]) => [number, id]))
  const letters = await setLetters({ piece, setting, place: 'proof', asker, own: undefined })
  return letters.flatMap((letter) => {
    const id = ids.get(letter.number)
    return id === undefined ? [] : [{ ...letter, id }]
  })
}
