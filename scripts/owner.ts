import { z } from 'zod'
import { makeOwnerLink } from '@/publication/people/sessions/make-owner-link'
import { withDatabase } from './with-database'

// `npm run owner -- name@example.org`: a fresh way in for an owner, at any time, whether the site runs or not.
const [address, ...rest] = process.argv.slice(2)
const email = z.email().safeParse(address)

if (!email.success || rest.length > 0) {
  process.stderr.write('Gebruik: npm run owner -- naam@example.org\n')
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
