import { answerForm } from '@/app/_forms/answer-form'
import { readMyData } from '@/publication/readers/my-mail/read-my-data'

/** Everything that we keep about somebody, as a file for them. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, '/mijn-post', async ({ fields }) => {
    const data = await readMyData(fields.token ?? '')
    if (!data) return { problem: 'expired' }
    return new Response(`${JSON.stringify(data, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="mijn-post.json"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  })
}
