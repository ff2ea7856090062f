import { answerForm } from '@/app/_forms/answer-form'
import type { FollowProblem } from '@/publication/following/following-address'
import { leaveDialogue } from '@/publication/following/leave-dialogue'

/** The button on the page behind the leaving link in every letter. */
export function POST(request: Request): Promise<Response> {
  return answerForm<FollowProblem>(request, '/volgen', async ({ fields }) => {
    const { status } = await leaveDialogue(fields.token ?? '')
    return status === 'left' ? '/volgen/afgemeld' : { problem: 'afmeldlink' }
  })
}
