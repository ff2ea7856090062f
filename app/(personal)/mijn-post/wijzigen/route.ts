import { answerForm } from '@/app/_forms/answer-form'
import type { MyMailDone } from '@/publication/public/addresses/my-mail-address'
import { type Change, changeForm } from '@/publication/readers/my-mail/change-form'
import { changeMyMail } from '@/publication/readers/my-mail/change-my-mail'
import { toMyMail } from '../to-my-mail'

const DONE: Record<Change['what'], MyMailDone> = {
  leave: 'left',
  pause: 'paused',
  resume: 'resumed',
  pace: 'pace',
  'leave-everything': 'leftAll',
}

/** The buttons of a list on somebody's page, and the one that leaves all of them. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/mijn-post', async ({ fields }) => {
    const asked = changeForm.safeParse(fields)
    if (!asked.success) return { problem: 'address' }
    const { what, token } = asked.data
    const { status } = await changeMyMail(asked.data)
    if (status === 'unknown') return { problem: 'expired' }
    const said = { changed: DONE[what], 'date-wrong': 'dateWrong', 'not-on-it': 'notOnIt' } as const
    return toMyMail(token, said[status])
  })
}
