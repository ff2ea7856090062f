import { log } from '@/log'
import type { Problem } from '@/publication/newsletter/newsletter-address'
import { cameFromOurPage } from './_came-from-our-page'
import { readForm } from './_read-form'

/** The printed page to go to. */
export type NextPage = `/nieuwsbrief/${'aangemeld' | 'bevestigd' | 'afgemeld'}` | { problem: Problem }

/** Fields as they were posted, and the visitor's IP address as server.ts noted it. */
export type Posted = { fields: Record<string, string>; visitor: string }

/**
 * Answers a form on a reader page: checks that the page was ours, reads it, lets `act` do it, and sends the visitor on
 * to a printed page with 303, so that reloading posts nothing again. When the database is away that page says so.
 */
export async function answerForm(
  request: Request,
  act: (posted: Posted) => Promise<NextPage>,
): Promise<Response> {
  if (!cameFromOurPage(request.headers)) return goTo({ problem: 'herkomst' })
  const fields = await readForm(request)
  if (!fields) return goTo({ problem: 'adres' })
  const visitor = request.headers.get('x-samenspraak-visitor') ?? 'unknown'
  try {
    return goTo(await act({ fields, visitor }))
  } catch (error) {
    log.error(
      { reason: error instanceof Error ? error.name : 'unknown' },
      'a newsletter form was not handled',
    )
    return goTo({ problem: 'storing' })
  }
}

function goTo(next: NextPage): Response {
  const location = typeof next === 'string' ? next : `/nieuwsbrief?fout=${next.problem}#fout`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
