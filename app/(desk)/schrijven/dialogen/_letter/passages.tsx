import 'server-only'
import { Prose } from '@/app/_piece/prose'
import { siteTexts } from '@/app/_server/site-texts'
import { splitPassages } from '@/publication/letters/private-passages'
import { findPictures } from '@/publication/media/find-pictures'
import { listPictures } from '@/publication/prose/list-pictures'

type Props = {
  body: string
  /** keeps the ids of several letters on a page apart */
  prefix: string
  /** of the heading above notes: one under the heading of the letter */
  noteLevel: 3 | 4
}

/** A letter as its reader may have it, set by the pipeline of the public page; private passages are told by a label. */
export async function Passages({ body, prefix, noteLevel }: Props) {
  const { texts, language } = await siteTexts()
  const split = splitPassages(body)
  if (split.status === 'refused') return <p className="hint">{texts.dialogues.page.unreadable}</p>
  const pictures = await findPictures(split.passages.flatMap(({ text }) => listPictures(text, 'markdown')))
  return split.passages.map(({ isPrivate, line, text }) => {
    const setting = { pictures, language, prefix: `${prefix}${line}-`, noteLevel }
    const prose = (
      <div key={line} className="prose">
        <Prose source={text} format="markdown" setting={setting} headingOffset={noteLevel - 2} />
      </div>
    )
    if (!isPrivate) return prose
    return (
      <aside key={line} className="private-passage" aria-label={texts.dialogues.page.private}>
        <p className="label" aria-hidden="true">
          {texts.dialogues.page.private}
        </p>
        {prose}
      </aside>
    )
  })
}
