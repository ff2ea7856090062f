import { answerForm } from '@/app/_forms/answer-form'
import { askToSubscribe } from '@/publication/readers/subscriptions/ask-to-subscribe'
import { readSignUpForm } from '@/publication/readers/subscriptions/sign-up-form'

/** The sign-up form, wherever it stands. The answer is the same for every address. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/nieuwsbrief', async ({ fields, visitor }) => {
    const read = readSignUpForm(fields)
    if (read.status === 'no-address') return { problem: 'address' }
    if (read.status === 'nothing-ticked') return { problem: 'nothing' }
    await askToSubscribe({ list: 'newsletter', ...read.signUp }, visitor)
    return '/nieuwsbrief/aangemeld'
  })
}
