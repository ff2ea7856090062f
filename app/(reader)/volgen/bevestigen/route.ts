import { answerForm } from '@/app/_forms/answer-form'
import { confirmSubscription } from '@/publication/readers/subscriptions/confirm-subscription'

/** The button on the page behind the link in the confirmation mail. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/volgen', async ({ fields }) => {
    const { status } = await confirmSubscription('dialogue', fields.token ?? '')
    return status === 'confirmed' ? '/volgen/bevestigd' : { problem: 'expired' }
  })
}
