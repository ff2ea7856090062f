import { answerOneClick, showButton } from '@/app/_forms/answer-one-click'
import { leaveNewsletter } from '@/publication/readers/subscriptions/leave-newsletter'

type Context = { params: Promise<{ token: string }> }

/** Leaves the newsletter with one click in a mail program. */
export function POST(_request: Request, context: Context): Promise<Response> {
  return answerOneClick(context, leaveNewsletter)
}

export function GET(_request: Request, context: Context): Promise<Response> {
  return showButton(context, '/nieuwsbrief/afmelden')
}
