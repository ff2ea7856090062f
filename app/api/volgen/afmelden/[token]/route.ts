import { answerOneClick, showButton } from '@/app/_forms/answer-one-click'
import { leaveList } from '@/publication/readers/subscriptions/leave-list'

type Context = { params: Promise<{ token: string }> }

/** Leaves a dialogue with one click in a mail program. */
export function POST(_request: Request, context: Context): Promise<Response> {
  return answerOneClick(context, (token) => leaveList('dialogue', token))
}

export function GET(_request: Request, context: Context): Promise<Response> {
  return showButton(context, '/volgen/afmelden')
}
