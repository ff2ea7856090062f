import { answerForm } from '@/app/_forms/answer-form'
import { confirmFollowing } from '@/publication/readers/following/confirm-following'

/** The button on the page behind the link in the confirmation mail. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/volgen', async ({ fields }) => {
    const { status } = await confirmFollowing(fields.token ?? '')
    return status === 'confirmed' ? '/volgen/bevestigd' : { problem: 'expired' }
  })
}
