import type { Screen } from './screen'

/** Whether a form was answered by what it is for: a server that is away or too busy said nothing of what was sent. */
export function isHeard(answer: Screen['answer']): boolean {
  return answer !== null && answer.tone !== 'away' && answer.tone !== 'busy'
}
