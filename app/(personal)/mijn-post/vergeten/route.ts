import { answerForm } from '@/app/_forms/answer-form'
import { forgetReader } from '@/publication/readers/my-mail/forget-reader'
import { readMyMailToken } from '@/publication/readers/my-mail/my-mail-token'
import { toMyMail } from '../to-my-mail'

/** The second step of being forgotten: with the box ticked. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/mijn-post', async ({ fields }) => {
    const { token = '', sure } = fields
    if (!readMyMailToken(token)) return { problem: 'expired' }
    if (sure !== 'yes') return toMyMail(token, 'notSure')
    const { status } = await forgetReader(token)
    return status === 'forgotten' ? '/mijn-post/weg' : { problem: 'expired' }
  })
}
