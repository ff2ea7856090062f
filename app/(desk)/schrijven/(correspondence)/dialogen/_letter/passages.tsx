import 'server-only'
import { Prose } from '@/app/_piece/prose'
import { findPicturesForViewer } from '@/app/_server/find-pictures-for-viewer'
import { siteTexts } from '@/app/_server/site-texts'
import type { TiedPassage } from '@/publication/correspondence/quotations/tie-letters'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import type { LetterAddresses } from '@/publication/text/prose/page/link-letters'

type Props = {
  /** null when the letter cannot be shown */
  passages: TiedPassage[] | null
  /** where other letters are */
  to: LetterAddresses
  /** keeps the ids of several letters on a page apart */
  prefix: string
  /** of the heading above notes: one under the heading of the letter */
  noteLevel: 3 | 4
  /** who waits in line for it */
  asker: string
}

/** A letter as its reader may have it, set by the pipeline of the public page; private passages are told by a label. */
export async function Passages({ passages, to, prefix, noteLevel, asker }: Props) {
  const { texts, language } = await siteTexts()
  if (!passages) return <p className="hint">{texts.dialogues.page.unreadable}</p>
  const listed = await Promise.all(passages.map(({ text }) => listPicturesInWorker(asker, text, 'markdown')))
  const pictures = await findPicturesForViewer(listed.flat())
  return passages.map(({ isPrivate, line, text, firstBlock, ...ties }) => {
    const setting = { pictures, language, prefix: `${prefix}${line}-`, noteLevel }
    const ids = { prefix, firstBlock }
    const prose = (
      <Prose
        key={line}
        className="prose"
        asker={asker}
        source={text}
        format="markdown"
        setting={setting}
        headingOffset={noteLevel - 2}
        letters={{ ...ties, to, ids }}
      />
    )
    if (!isPrivate) return prose
    return (
      // Not an aside: two on a page would be two landmarks of one name.
      <div key={line} role="note" className="private-passage" aria-label={texts.dialogues.page.private}>
        <p className="label" aria-hidden="true">
          {texts.dialogues.page.private}
        </p>
        {prose}
      </div>
    )
  })
}
