import { findActingMember } from '@/app/_server/viewer'
import { answerLastSave } from '@/app/(desk)/_forms/answer-last-save'
import { answerLetter } from '../../dialogen/_letter/actions'

/** Saves a letter whose page is closed while somebody types. 401 for anyone who is signed out by now. */
export async function POST(request: Request): Promise<Response> {
  if (!(await findActingMember('write letter'))) return new Response(null, { status: 401 })
  return answerLastSave(request, answerLetter)
}
