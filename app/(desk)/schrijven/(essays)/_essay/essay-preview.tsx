import { TextOnPage } from '@/app/_piece/text-on-page'
import type { Preview } from '@/app/(desk)/_editor/preview'

/** An essay as readers would see it. */
export function EssayPreview({ preview: { title, lead, parts } }: { preview: Preview }) {
  return (
    <article className="piece essay">
      <header className="piece-header">
        <p className="piece-title">{title}</p>
        {lead && <p className="standfirst">{lead}</p>}
      </header>
      {parts.map(({ text, line }) => (
        <TextOnPage key={line} text={text} className="prose book" />
      ))}
    </article>
  )
}
