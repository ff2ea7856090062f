import type { Step } from '@/components/site/pager'
import { PIECES_PER_PAGE } from '@/publication/public/pieces/list-pieces-of'
import type { Texts } from '@/texts/texts'

/** How a list that is spread over pages says where it is and where it goes on. */
export type Pages = {
  count: number
  title: string
  path: string
  previous: string | null
  next: string | null
}

/** The pages of a list under `path`, seen from one of them; null when it has no such page. */
export function pagesOf(
  path: string,
  pieceCount: number,
  page: number,
  texts: Texts['reader'],
  perPage = PIECES_PER_PAGE,
): Pages | null {
  const count = Math.max(1, Math.ceil(pieceCount / perPage))
  if (page > count) return null
  const at = (number: number) => (number === 1 ? path : `${path}/pagina/${number}`)
  return {
    count,
    title: page === 1 ? '' : texts.page(page, count),
    path: at(page),
    previous: page > 1 ? at(page - 1) : null,
    next: page < count ? at(page + 1) : null,
  }
}

export function pagerSteps(
  pages: Pages,
  texts: Texts['reader'],
): { previous: Step | null; next: Step | null } {
  return {
    previous: pages.previous ? { path: pages.previous, label: texts.newer } : null,
    next: pages.next ? { path: pages.next, label: texts.older } : null,
  }
}
