import { confirmSubscription } from '@/publication/newsletter/confirm-subscription'
import { answerForm } from '../_answer-form'

/** The button on the page behind the link in the confirmation mail. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, async ({ fields }) => {
    const { status } = await confirmSubscription(fields.token ?? '')
    return status === 'confirmed' ? '/nieuwsbrief/bevestigd' : { problem: 'verlopen' }
  })
}
