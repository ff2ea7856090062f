import { leaveNewsletter } from '@/publication/newsletter/leave-newsletter'
import { answerForm } from '../_answer-form'

/** The button on the page behind the leaving link in every issue. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, async ({ fields }) => {
    const { status } = await leaveNewsletter(fields.token ?? '')
    return status === 'left' ? '/nieuwsbrief/afgemeld' : { problem: 'afmeldlink' }
  })
}
