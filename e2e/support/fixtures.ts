import path from 'node:path'
import { test as base, type Page } from '@playwright/test'
import type { CastName } from '@/db/cast'
import { closeDatabase } from '@/db/client'
import type { Draft, Member } from '@/db/schema'
import { setDatabaseUrl } from '@/env'
import { type DraftToMake, makeDraft } from './a-draft-by'
import { Mailbox } from './mailbox'
import { addNamesake, signIn, signInMember } from './people'
import { type Site, site } from './site'

type Fixtures = {
  /** Signs `page` in as one of the cast (db/cast.ts), with the role they have there. */
  signInAs: (name: CastName) => Promise<Member>
  /** The same as somebody new of that name and role, without a byline: how they like to write is no other journey's. */
  signInAsNamesakeOf: (name: CastName) => Promise<Member>
  /** A saved draft of an essay, ready to be published when who owns it has a byline. */
  aDraftBy: (whose: CastName | Member, draft: DraftToMake) => Promise<Draft & { title: string }>
  /** A stranger with a browser of their own. */
  asReader: () => Promise<Page>
  /** What the site mailed since the journey began. */
  mailbox: Mailbox
}

/** Journeys begin at the interesting moment: who is signed in and what they have, the fixtures see to. */
export const test = base.extend<Fixtures, { theSite: Site }>({
  theSite: [
    async ({ browserName: _ }, use) => {
      // What a journey calls of publication/ makes its links and keys for the site that is visited.
      Object.assign(process.env, {
        SITE_URL: site().url,
        DATA_DIR: site().dataDir,
        INBOUND_DOMAIN: site().mail.domain,
      })
      setDatabaseUrl(site().databaseUrl)
      await use(site())
      await closeDatabase()
    },
    { scope: 'worker', auto: true },
  ],
  baseURL: async ({ theSite }, use) => use(theSite.url),
  signInAs: async ({ context, theSite }, use) => use((name) => signIn(context, theSite.url, name)),
  signInAsNamesakeOf: async ({ context, theSite }, use) =>
    use(async (name) => {
      const member = await addNamesake(name)
      await signInMember(context, theSite.url, member)
      return member
    }),
  // It needs the database, which theSite opens.
  aDraftBy: async ({ theSite: _ }, use) => use(makeDraft),
  asReader: async ({ browser, contextOptions, theSite }, use) => {
    const contexts: { close(): Promise<void> }[] = []
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL: theSite.url, locale: 'nl-NL' })
      contexts.push(context)
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
  mailbox: async ({ theSite }, use) => use(new Mailbox(path.join(theSite.dataDir, 'outbox'))),
})

export { expect } from '@playwright/test'
