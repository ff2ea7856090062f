import { log } from '@/log'
import { FORM_PROBLEMS, type FormProblem } from '@/publication/public/addresses/form-address'
import { cameFromOurPage } from './came-from-our-page'
import { readForm } from './read-form'

/** The printed page to go to; a problem is said on the page of the form. */
export type NextPage = `/${string}` | { problem: FormProblem; on?: string }

/** Fields as they were posted, and the visitor's IP address as server.ts noted it. */
export type Posted = { fields: Record<string, string>; visitor: string }

/**
 * Answers a form on a reader page: checks that the page was ours, reads it, lets `act` do it, and sends the visitor on
 * to a printed page with 303, so that reloading posts nothing again. When the database is away that page says so.
 * Problems are said on the page `home`, unless `act` names another. A file that was asked for is the answer itself.
 */
export async function answerForm(
  request: Request,
  home: '/nieuwsbrief' | '/volgen' | '/mijn-post',
  act: (posted: Posted) => Promise<NextPage | Response>,
): Promise<Response> {
  if (!cameFromOurPage(request.headers)) return goTo(home, { problem: 'origin' })
  const fields = await readForm(request)
  if (!fields) return goTo(home, { problem: 'address' })
  const visitor = request.headers.get('x-samenspraak-visitor') ?? 'unknown'
  try {
    return goTo(home, await act({ fields, visitor }))
  } catch (error) {
    log.error({ form: home, err: error }, 'a form was not handled')
    return goTo(home, { problem: 'trouble' })
  }
}

function goTo(home: string, next: NextPage | Response): Response {
  if (next instanceof Response) return next
  const location =
    typeof next === 'string' ? next : `${next.on ?? home}?fout=${FORM_PROBLEMS[next.problem]}#fout`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
