import { handOverMailings } from '../send-mailings'
import { plainIssue } from './plain-issue'

/** A process that hands over mailings until it is killed, and says when it begins and each time there was nothing more. */
process.send?.('begins')
for (;;) {
  await handOverMailings(() => new Date(), plainIssue).catch(() => {})
  process.send?.('rests')
  await new Promise((resolve) => setTimeout(resolve, 100))
}
