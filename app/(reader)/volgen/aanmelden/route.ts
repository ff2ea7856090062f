import { answerForm } from '@/app/_forms/answer-form'
import { followForm } from '@/publication/readers/following/follow-form'
import { askToSubscribe } from '@/publication/readers/subscriptions/ask-to-subscribe'

/** The form under a dialogue. The answer is the same for every address. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/volgen', async ({ fields, visitor }) => {
    const asked = followForm.safeParse(fields)
    if (asked.success) {
      await askToSubscribe({ list: 'dialogue', ...asked.data }, visitor)
      return '/volgen/aangemeld'
    }
    const { dialogue } = followForm.shape
    const known = dialogue.safeParse(fields.dialogue)
    return { problem: 'address', ...(known.success ? { on: `/volgen${known.data}` } : {}) }
  })
}
