import type { Answer } from '@/app/(desk)/_forms/answer'
import { ownerTag } from '@/app/(desk)/_forms/owner-tag'

/** Who sends the forms. */
export const SENDER = { id: '3f0c5d3e-5d7e-4c55-9f0f-1c5b8a0c2b11', name: 'Olga', role: 'owner' } as const
/** Something else that forms are about. */
export const OTHER = '7a1f0f0e-91c5-4f0b-8f0b-2d3c4e5f6a7b'

type Act = (before: unknown, form: FormData) => Promise<Answer>

/** The words that they get who send these fields, 404, or the address that they are sent to. */
export async function told(act: Act, fields: Record<string, string | File>): Promise<string | undefined> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, whose: ownerTag(SENDER.id) })) form.set(name, value)
  try {
    return (await act(null, form)).answer?.text
  } catch (error) {
    return String((error as { digest?: string }).digest ?? error)
      .replace('NEXT_HTTP_ERROR_FALLBACK;', '')
      .replace(/^NEXT_REDIRECT;\w+;([^;]*).*/, '$1')
  }
}
