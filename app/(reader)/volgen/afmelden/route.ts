import { answerForm } from '@/app/_forms/answer-form'
import { leaveList } from '@/publication/readers/subscriptions/leave-list'

/** The button on the page behind the leaving link in every letter. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/volgen', async ({ fields }) => {
    const { status } = await leaveList('dialogue', fields.token ?? '')
    return status === 'left' ? '/volgen/afgemeld' : { problem: 'leavingLink' }
  })
}
