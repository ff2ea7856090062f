import { Fragment, type ReactNode } from 'react'
import { Letter } from '@/components/letters/letter'
import type { ProseSetting } from '@/components/prose/setting'
import { lastNumber } from '@/publication/public/letters/last-number'
import { shareIdsInWorker } from '@/publication/public/letters/share-ids-in-worker'
import { traceInWorker } from '@/publication/public/letters/trace-in-worker'
import { emptyTrace } from '@/publication/public/letters/trace-quotations'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { placeOnPage } from '@/publication/text/prose/page/lead-links'
import { addressOfLetter, onPage } from '@/publication/text/prose/page/link-letters'
import type { Language } from '@/texts/texts'
import { Prose } from './prose'
import type { PlaceOfPiece } from './setting-of-piece'

type Props = {
  piece: PieceView
  setting: ProseSetting
  place: PlaceOfPiece
  asker: string
  own: Language | undefined
  /** letters of it that stand on its own page alone, as those of a long dialogue do in an archive */
  elsewhere?: readonly { number: number }[]
}

/** A letter that was set, and what the editors set before it; null when that is nothing. */
export type SetLetter = { number: number; interlude: ReactNode; letter: ReactNode }

/** The letters of a dialogue with what the editors set between them. */
export async function Letters(props: Props) {
  return (await setLetters(props)).map(({ number, interlude, letter }) => (
    <Fragment key={number}>
      {interlude}
      {letter}
    </Fragment>
  ))
}

/** The same, each apart. */
export async function setLetters({
  piece,
  setting,
  place,
  asker,
  own: ofSite,
  elsewhere = [],
}: Props): Promise<SetLetter[]> {
  const isPage = place !== 'archive'
  const count = lastNumber([...piece.letters, ...elsewhere])
  const base = elsewhere.length > 0 ? `${piece.path}#` : `#${setting.prefix}`
  const traces = await traceInWorker(asker, piece.letters)
  const shared = isPage ? await shareIdsInWorker(asker, piece) : new Map<string, string[]>()
  const sharedIds = (key: string) => ({ before: setting.prefix, anchors: shared.get(key) ?? [] })
  return piece.letters.map((letter) => {
    const { quotedIn, ...trace } = traces.get(letter.number) ?? emptyTrace()
    // Ids of headings and notes are told apart by the letter they stand in.
    const own = { ...under(setting, `b${letter.number}-`), noteLevel: isPage ? 3 : 4 } as const
    const addresses = onPage(base, own.prefix)
    const between = under(setting, `t${letter.number}-`)
    return {
      number: letter.number,
      interlude: letter.interlude && (
        <Prose
          className="interlude prose"
          asker={asker}
          source={letter.interlude}
          format="mdx"
          setting={between}
          headingOffset={isPage ? 0 : 1}
          sharedIds={sharedIds(`t${letter.number}`)}
        />
      ),
      letter: (
        <Letter
          letter={letter}
          count={count}
          language={setting.language}
          own={ofSite}
          idPrefix={setting.prefix}
          path={isPage ? '' : piece.path}
          level={isPage ? 2 : 3}
          quotedIn={quotedIn.map((one) => ({
            number: one.letter,
            href: addressOfLetter(addresses.to, one.letter, one.block),
          }))}
        >
          <Prose
            className="prose"
            asker={asker}
            source={letter.body}
            format={letter.format}
            setting={own}
            headingOffset={isPage ? 1 : 2}
            letters={{ ...addresses, ...trace }}
            sharedIds={sharedIds(`b${letter.number}`)}
          />
        </Letter>
      ),
    }
  })
}

/** The setting of one of several texts of a piece, whose ids have a prefix of their own. */
function under(setting: ProseSetting, prefix: string): ProseSetting {
  const { page = '/', others } = setting.place ?? {}
  const own = `${setting.prefix}${prefix}`
  return { ...setting, prefix: own, place: placeOnPage(page, own, others), isAmongLetters: false }
}
