import { readFile, stat } from 'node:fs/promises'
import { judgeArrival } from '@/publication/correspondence/arrivals/judge-arrival'
import { MOST_MAIL_BYTES } from '@/publication/correspondence/arrivals/most-mail-bytes'
import { recipientsIn } from '@/publication/correspondence/arrivals/recipients-in'
import { takeInAnyMail } from '@/publication/files/mail-in/take-in-any-mail'
import { readPublication } from '@/publication/public/site/read-publication'
import { judgeBounce } from '@/publication/readers/bounces/judge-bounce'
import { textsIn } from '@/texts/texts'
import { withDatabase } from './with-database'

// `npm run mail -- import FILE.eml`: takes in one mail that is a file, and judges it at once.
const [verb, file, ...rest] = process.argv.slice(2)

if (verb !== 'import' || !file || rest.length > 0) {
  process.stderr.write(`${textsIn('nl').arrivals.command.usage}\n`)
  process.exit(1)
}

await withDatabase(async () => {
  const say = textsIn((await readPublication()).language).arrivals.command
  const size = (await stat(file).catch(() => null))?.size
  if (size === undefined) return complain(say.noFile(file))
  if (size > MOST_MAIL_BYTES) return complain(say.tooLarge)
  const raw = await readFile(file)
  const handedOverBy = { remoteAddress: '', helo: '' }
  const taken = await takeInAnyMail({
    raw,
    via: 'file',
    envelopeFrom: '',
    recipients: recipientsIn(raw),
    ...handedOverBy,
  })
  if (taken.status !== 'kept') return complain(say.noRecipient)
  for (const arrivalId of taken.arrivalIds) await judgeArrival(arrivalId, handedOverBy)
  for (const bounceId of taken.bounceIds) await judgeBounce(bounceId)
  const { length } = taken.arrivalIds
  process.stdout.write(`${length > 0 ? say.taken(length) : say.cameBack}\n`)
  return 0
})

function complain(line: string): number {
  process.stderr.write(`${line}\n`)
  return 1
}
