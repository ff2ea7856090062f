import { env } from '@/env'
import { atWork } from './end-sending'
import type { MakeIssue } from './freeze-mailing'
import { makeIssue } from './make-issue'
import { createDesk, type Desk } from './sending/create-desk'
import { type Hand, openHand } from './sending/hand-over'
import { lookWhatGoes } from './sending/look-what-goes'
import { createMadeMessages } from './sending/made-messages'
import { createPace } from './sending/pace'
import { joinSenders } from './sending/senders'

/** Shorter than the queue lets a job run; the next turn goes on where this one was. */
const LONGEST_MS = 8 * 60_000

/**
 * Begins the mailings whose moment came and hands over what is due of all that began, until nothing is. Any number of processes may
 * do it at once: each reader gets each mailing once. `clock` tells the time.
 */
export async function sendMailings(clock = () => new Date(), make = makeIssue): Promise<void> {
  if (atWork.isBusy) return
  atWork.isBusy = true
  try {
    await handOverMailings(clock, make, (desk) => {
      atWork.desk = desk
    })
  } finally {
    Object.assign(atWork, { desk: null, isBusy: false })
  }
}

/** The same as one of several hands-over in this process: what tests do as another process. */
export async function handOverMailings(
  clock: () => Date,
  make: MakeIssue,
  begun: (desk: Desk) => void = () => {},
): Promise<void> {
  const { smtpUrl, smtpConnections, smtpRate } = env()
  const connections = smtpUrl ? smtpConnections : 1
  const sender = await joinSenders()
  try {
    const pace = createPace(connections, smtpRate)
    const look: Parameters<typeof createDesk>[3] = (known, now) => lookWhatGoes(known, make, now)
    const desk = createDesk(connections, sender, pace, look, clock, Date.now() + LONGEST_MS)
    begun(desk)
    const messages = createMadeMessages()
    const hands = Array.from({ length: connections }, () => openHand(sender.id, messages))
    const worked = hands.map((hand) => work(hand, desk, clock))
    await desk.whenDone
    await Promise.all(worked)
  } finally {
    await sender.leave()
  }
}

async function work(hand: Hand, desk: Desk, clock: () => Date): Promise<void> {
  let next = await desk.exchange(null)
  while (next) {
    const handed = await hand.handOver(next, clock())
    next = await desk.exchange({ inHand: next, handed })
  }
  hand.close()
}
