import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { replyAddress } from '@/publication/correspondence/dialogues/reply-address'
import { seatCorrespondents } from '@/publication/correspondence/dialogues/seat-correspondents'

const MOST = 5_000_000
const fill = (piece: string) => piece.repeat(Math.floor((MOST - 1_000) / piece.length))

/** Content-Type, and what comes after it: more headers, or the text. */
const CONTENTS: [string, string][] = [
  ['text/html', `\r\n${fill('<div><b><a href="x"><table><td>')}`],
  ['text/plain', `\r\n${fill('Op 1-1-2012 om 1:1 schreef\r\n')}`],
  ['multipart/mixed; boundary=x', `\r\n${fill('--x\r\n\r\nDag.\r\n')}--x--`],
  ['text/plain', `${fill('X-Vol: x\r\n')}\r\nDag.`],
  ['text/plain', `Content-Transfer-Encoding: base64\r\n\r\n${fill(`${'QUFB'.repeat(19)}\r\n`)}`],
  ['text/html', `\r\n<table>${fill('<tr><td>Dag<td>dag</tr>')}</table>`],
]

/** Mails of nearly 5 MB to this member, each made to be heavy in another way. */
export async function heavyMails(memberId: string): Promise<string[]> {
  const mails: string[] = []
  for (const [type, rest] of CONTENTS) {
    const headers = [
      'From: Meter <meter@voorbeeld.example>',
      `To: ${await aMailbox(memberId)}`,
      'Message-ID: <meting@voorbeeld.example>',
      `Content-Type: ${type}`,
    ]
    mails.push(`${headers.join('\r\n')}\r\n${rest}`)
  }
  return mails
}

/** The secret address of this member in a dialogue of its own: each takes so many mails an hour. */
async function aMailbox(memberId: string): Promise<string> {
  const [dialogue] = await db()
    .insert(dialogues)
    .values({ theme: 'Meten', begunBy: memberId, turnMemberId: memberId })
    .returning({ id: dialogues.id })
  if (!dialogue) throw new Error('There is no dialogue')
  await db().transaction((transaction) => seatCorrespondents(transaction, dialogue.id, [memberId]))
  const address = replyAddress({ dialogueId: dialogue.id, memberId }, 1)
  if (!address) throw new Error('INBOUND_DOMAIN is not set')
  return address
}
