import { findActingMember } from '@/app/_server/viewer'
import { answerLastSave } from '@/app/(desk)/_forms/answer-last-save'
import { answerEssay } from '../../_essay/actions'

/** Saves an essay whose page is closed while somebody types. 401 for anyone who is signed out by now. */
export async function POST(request: Request): Promise<Response> {
  if (!(await findActingMember('save draft'))) return new Response(null, { status: 401 })
  return answerLastSave(request, answerEssay)
}
