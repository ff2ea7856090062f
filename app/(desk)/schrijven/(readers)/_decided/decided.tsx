import type { Texts } from '@/texts/texts'
import { type Decision, decisionIn } from './decisions'

type Asked = { melding?: string | string[]; aantal?: string | string[] }

/** What was just decided about mail, where the question stood: whoever decided it is not asked it once more. */
export function Decided({ asked, texts }: { asked: Asked; texts: Texts }) {
  const decision = decisionIn(asked.melding)
  if (!decision) return null
  const { text, tone } = inWords(decision, Number(asked.aantal) || 0, texts)
  return (
    <p className={`answer answer-${tone}`} role="status">
      {text}
    </p>
  )
}

function inWords(decision: Decision, count: number, { mailServer, overdue }: Texts) {
  const words: Record<Decision, { text: string; tone: 'good' | 'bad' }> = {
    resumed: { text: mailServer.resumed, tone: 'good' },
    notPaused: { text: mailServer.notPaused, tone: 'bad' },
    again: { text: mailServer.sending, tone: 'good' },
    left: { text: mailServer.left, tone: 'good' },
    gone: { text: mailServer.gone, tone: 'bad' },
    putBack: { text: mailServer.removals.back(count), tone: count > 0 ? 'good' : 'bad' },
    overdueSent: { text: overdue.sending, tone: 'good' },
    overdueLeft: { text: overdue.left, tone: 'good' },
    overdueChanged: { text: overdue.changed, tone: 'bad' },
  }
  return words[decision]
}
