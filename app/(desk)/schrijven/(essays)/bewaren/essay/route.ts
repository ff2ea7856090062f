import { answerLastSave } from '@/app/(desk)/_forms/answer-last-save'
import { answerEssay } from '../../_essay/actions'

/** Saves an essay whose page is closed while somebody types. */
export async function POST(request: Request): Promise<Response> {
  return answerLastSave(request, answerEssay)
}
