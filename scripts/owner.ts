import { z } from 'zod'
import { listOwnerAddresses } from '@/publication/people/members/list-owner-addresses'
import { makeOwnerLink } from '@/publication/people/sessions/make-owner-link'
import { textsIn } from '@/texts/texts'
import { withDatabase } from './with-database'

// `npm run owner -- name@example.org`: a fresh way in for an owner, at any time, whether the site runs or not. Without
// an address it names the owners there are.
const [address, ...rest] = process.argv.slice(2)
const email = z.email().safeParse(address)

if (!email.success || rest.length > 0) {
  const { ownerUsage, owners } = textsIn('nl').start
  process.stderr.write(`${ownerUsage}\n`)
  if (address === undefined)
    await withDatabase(async () => {
      process.stderr.write(`${owners(await listOwnerAddresses())}\n`)
      return 1
    })
  process.exit(1)
}

await withDatabase(async () => {
  const { link, putAside } = await makeOwnerLink(email.data)
  if (putAside)
    process.stdout.write(
      `Dit adres was vervangen door ${putAside}. Dat is teruggedraaid: het is weer van dit lid, en wie met ${putAside} was ingelogd, is uitgelogd.\n`,
    )
  process.stdout.write(
    `Inloglink voor beheerder ${email.data}, een kwartier geldig en één keer te gebruiken:\n${link}\n`,
  )
  return 0
})
