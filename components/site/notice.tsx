import { type Language, type Texts, textsIn } from '@/texts/texts'

export type NoticeStatus = keyof Texts['reader']['notices']

/** What is the matter, in words, and where to go from here. */
export function Notice({ status, language }: { status: NoticeStatus; language: Language }) {
  const texts = textsIn(language).reader
  const { title, text } = texts.notices[status]
  return (
    <div className="notice-page column">
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="apparatus">
        {status === '404-desk' ? (
          <a href="/schrijven">{texts.toDesk}</a>
        ) : (
          <>
            <a href="/">{texts.toHome}</a> · <a href="/archief">{texts.toArchive}</a>
          </>
        )}
      </p>
    </div>
  )
}
