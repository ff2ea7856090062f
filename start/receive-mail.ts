import type { Env } from '@/env'
import { CannotStartError } from './cannot-start-error'
import type { StopInOrder } from './create-stop-in-order'
import { failureInWords } from './failure-in-words'
import { sayStep, words } from './say'

/** Opens the door for mail, when INBOUND_PORT asks for it. Throws CannotStartError with what can be done when it cannot. */
export async function receiveMail(
  { inboundDomain, inboundPort, inboundHost }: Env,
  stop: StopInOrder,
): Promise<void> {
  if (inboundPort === null) return
  if (inboundDomain === null) throw new CannotStartError(words.mailWithoutDomain)
  // Nobody who receives no mail by SMTP has to load what that takes.
  const { openListener } = await import('@/inbound/open-listener')
  try {
    const listener = await sayStep(
      () => openListener(inboundDomain, inboundPort, inboundHost),
      () => words.mailReady(inboundHost, inboundPort),
    )
    await stop.later(() => listener.stop(), { isMeanwhile: true })
  } catch (error) {
    throw failureInWords(error, {
      EADDRINUSE: words.mailPortTaken(inboundPort),
      EACCES: words.mailPortForbidden(inboundPort),
    })
  }
}
