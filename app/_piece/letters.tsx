import { Fragment } from 'react'
import { Letter } from '@/components/letters/letter'
import type { ProseSetting } from '@/components/prose/setting'
import { lastNumber } from '@/publication/public/letters/last-number'
import { emptyTrace, traceQuotations } from '@/publication/public/letters/trace-quotations'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { onPage } from '@/publication/text/prose/page/link-letters'
import { Prose } from './prose'

type Props = { piece: PieceView; setting: ProseSetting; place: 'page' | 'archive' }

/** The letters of a dialogue with what the editors set between them. */
export function Letters({ piece, setting, place }: Props) {
  const isPage = place === 'page'
  const count = lastNumber(piece.letters)
  const base = `#${setting.prefix}`
  const traces = traceQuotations(piece.letters)
  return piece.letters.map((letter) => {
    const { quotedIn, ...trace } = traces.get(letter.number) ?? emptyTrace()
    // Ids of headings and notes are told apart by the letter they stand in.
    const own: ProseSetting = {
      ...setting,
      noteLevel: isPage ? 3 : 4,
      prefix: `${setting.prefix}b${letter.number}-`,
    }
    const addresses = onPage(base, own.prefix)
    const between: ProseSetting = { ...setting, prefix: `${setting.prefix}t${letter.number}-` }
    return (
      <Fragment key={letter.number}>
        {letter.interlude && (
          <div className="interlude prose">
            <Prose source={letter.interlude} format="mdx" setting={between} headingOffset={isPage ? 0 : 1} />
          </div>
        )}
        <Letter
          letter={letter}
          count={count}
          language={setting.language}
          idPrefix={setting.prefix}
          path={isPage ? '' : piece.path}
          level={isPage ? 2 : 3}
          quotedIn={quotedIn.map((one) => ({
            number: one.letter,
            href: addresses.addressOf(one.letter, one.block),
          }))}
        >
          <div className="prose">
            <Prose
              source={letter.body}
              format="markdown"
              setting={own}
              headingOffset={isPage ? 1 : 2}
              letters={{ ...addresses, ...trace }}
            />
          </div>
        </Letter>
      </Fragment>
    )
  })
}
