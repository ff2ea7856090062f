import { answerForm } from '@/app/_forms/answer-form'
import { askToFollow } from '@/publication/readers/following/ask-to-follow'
import { followForm } from '@/publication/readers/following/follow-form'

/** The form under a dialogue. The answer is the same for every address. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/volgen', async ({ fields, visitor }) => {
    const asked = followForm.safeParse(fields)
    if (asked.success) {
      await askToFollow(asked.data, visitor)
      return '/volgen/aangemeld'
    }
    const { dialogue } = followForm.shape
    const known = dialogue.safeParse(fields.dialogue)
    return { problem: 'address', ...(known.success ? { on: `/volgen${known.data}` } : {}) }
  })
}
