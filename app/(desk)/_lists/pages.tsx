import type { Texts } from '@/texts/texts'

type Props = {
  page: number
  count: number
  perPage: number
  path: string
  texts: Texts['desk']['lists']
  /** where the first page stands, when that is not what the path shows by itself */
  firstPath?: string
}

/** Previous and next page of a list; nothing when everything is on one. */
export function Pages({ page, count, perPage, path, texts, firstPath = path }: Props) {
  const pages = Math.ceil(count / perPage)
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label={texts.pages}>
      {page > 1 && (
        <a rel="prev" href={page === 2 ? firstPath : `${path}?pagina=${page - 1}`}>
          {texts.previous}
        </a>
      )}
      <span>{texts.page(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={`${path}?pagina=${page + 1}`}>
          {texts.next}
        </a>
      )}
    </nav>
  )
}
