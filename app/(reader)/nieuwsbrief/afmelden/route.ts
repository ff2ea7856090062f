import { answerForm } from '@/app/_forms/answer-form'
import { leaveList } from '@/publication/readers/subscriptions/leave-list'

/** The button on the page behind the leaving link in every issue. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/nieuwsbrief', async ({ fields }) => {
    const { status } = await leaveList('newsletter', fields.token ?? '')
    return status === 'left' ? '/nieuwsbrief/afgemeld' : { problem: 'leavingLink' }
  })
}
