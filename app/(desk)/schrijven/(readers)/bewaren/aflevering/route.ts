import { findActingMember } from '@/app/_server/viewer'
import { answerLastSave } from '@/app/(desk)/_forms/answer-last-save'
import { answerIssue } from '../../nieuwsbrief/[id]/actions'

/** Saves an issue whose page is closed while somebody types. 401 for anyone who is signed out by now. */
export async function POST(request: Request): Promise<Response> {
  if (!(await findActingMember('write issue'))) return new Response(null, { status: 401 })
  return answerLastSave(request, answerIssue)
}
