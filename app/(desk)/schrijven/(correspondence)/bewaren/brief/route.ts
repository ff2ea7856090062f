import { answerLastSave } from '@/app/(desk)/_forms/answer-last-save'
import { answerLetter } from '../../dialogen/_letter/actions'

/** Saves a letter whose page is closed while somebody types. */
export async function POST(request: Request): Promise<Response> {
  return answerLastSave(request, answerLetter)
}
