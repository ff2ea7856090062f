import { answerOneClick, showButton } from '@/app/_forms/answer-one-click'
import { leaveList } from '@/publication/readers/subscriptions/leave-list'

type Context = { params: Promise<{ token: string }> }

/** Leaves the newsletter with one click in a mail program. */
export function POST(_request: Request, context: Context): Promise<Response> {
  return answerOneClick(context, (token) => leaveList('newsletter', token))
}

export function GET(_request: Request, context: Context): Promise<Response> {
  return showButton(context, '/nieuwsbrief/afmelden')
}
