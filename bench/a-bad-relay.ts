import type { SMTPServerOptions } from 'smtp-server'
import { aMailServer, refusal, type TestMailServer } from '@/emails/testing/a-mail-server'

export const MOODS = [
  'takes all',
  'refuses',
  'says the address does not exist',
  'stalls',
  'hangs up',
] as const
export type Mood = (typeof MOODS)[number]

export type BadRelay = TestMailServer & {
  /** what it does from now on */
  turn: (mood: Mood) => void
  /** mails it took */
  took: () => number
}

/** A mail server that does as it is told: it takes mail, refuses it, lies about addresses, never answers, or hangs up. */
export async function aBadRelay(): Promise<BadRelay> {
  let mood: Mood = 'takes all'
  let taken = 0
  const options: SMTPServerOptions = {
    onRcptTo: (_address, session, done) => {
      if (mood === 'stalls') return
      if (mood === 'refuses') return done(refusal(451, '4.3.0'))
      if (mood === 'says the address does not exist') return done(refusal(550, '5.1.1'))
      if (mood === 'hangs up') return hangUpOn(session.id)
      done()
    },
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => {
        taken += 1
        done()
      })
    },
  }
  const server = await aMailServer(options)
  return {
    ...server,
    turn: (to) => {
      mood = to
    },
    took: () => taken,
  }

  function hangUpOn(id: string): void {
    for (const connection of server.server.connections) if (connection.id === id) connection.close()
  }
}
