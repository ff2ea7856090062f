import { cameFromOurPage } from '@/app/_forms/came-from-our-page'
import { readForm } from '@/app/_forms/read-form'
import { log } from '@/log'
import { stopRemindersByToken } from '@/publication/correspondence/compositions/stop-reminders'

/** The button on the page behind the stopping link in every reminder. */
export async function POST(request: Request): Promise<Response> {
  if (!cameFromOurPage(request.headers)) return goTo('/herinneringen/niet-gelukt')
  try {
    const fields = await readForm(request)
    const { status } = await stopRemindersByToken(fields?.token ?? '')
    return goTo(status === 'stopped' ? '/herinneringen/gestopt' : '/herinneringen/niet-gelukt')
  } catch (error) {
    log.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'reminders were not stopped')
    return goTo('/herinneringen/niet-gelukt')
  }
}

function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
