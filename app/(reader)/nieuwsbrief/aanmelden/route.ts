import { answerForm } from '@/app/_forms/answer-form'
import { askToSubscribe } from '@/publication/readers/subscriptions/ask-to-subscribe'
import { signUpForm } from '@/publication/readers/subscriptions/sign-up-form'

/** The sign-up form, wherever it stands. The answer is the same for every address. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/nieuwsbrief', async ({ fields, visitor }) => {
    const signUp = signUpForm.safeParse(fields)
    if (!signUp.success) return { problem: 'address' }
    await askToSubscribe({ list: 'newsletter', ...signUp.data }, visitor)
    return '/nieuwsbrief/aangemeld'
  })
}
