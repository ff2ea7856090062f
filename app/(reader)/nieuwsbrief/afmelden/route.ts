import { answerForm } from '@/app/_forms/answer-form'
import { leaveNewsletter } from '@/publication/readers/subscriptions/leave-newsletter'

/** The button on the page behind the leaving link in every issue. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/nieuwsbrief', async ({ fields }) => {
    const { status } = await leaveNewsletter(fields.token ?? '')
    return status === 'left' ? '/nieuwsbrief/afgemeld' : { problem: 'leavingLink' }
  })
}
