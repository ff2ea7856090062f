import { answerForm } from '@/app/_forms/answer-form'
import { leaveDialogue } from '@/publication/readers/following/leave-dialogue'

/** The button on the page behind the leaving link in every letter. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/volgen', async ({ fields }) => {
    const { status } = await leaveDialogue(fields.token ?? '')
    return status === 'left' ? '/volgen/afgemeld' : { problem: 'leavingLink' }
  })
}
