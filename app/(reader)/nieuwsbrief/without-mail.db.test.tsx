import { createElement } from 'react'
import { prerender } from 'react-dom/static'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { aPublication } from '@/db/testing/publish'
import AskedToFollow from '../volgen/aangemeld/page'
import FollowConfirmed from '../volgen/bevestigd/page'
import FollowingPage from '../volgen/page'
import AskedPage from './aangemeld/page'
import ConfirmedPage from './bevestigd/page'
import NewsletterPage from './page'

beforeAll(() => aPublication())
afterEach(() => vi.unstubAllEnvs())

async function print(page: unknown): Promise<string> {
  const props = { searchParams: Promise.resolve({}) }
  const { prelude } = await prerender(createElement(page as never, props as never))
  return new Response(prelude).text()
}

const PAGES = { NewsletterPage, AskedPage, ConfirmedPage, AskedToFollow, FollowConfirmed, FollowingPage }

test.each(Object.entries(PAGES))('%s promises no mail where none can leave', async (_name, page) => {
  vi.stubEnv('SMTP_URL', '')
  const without = await print(page)
  expect(without).toContain('verstuurt op dit moment geen mail')
  expect(without).not.toMatch(
    /komt er een mail|krijgt u één mail|krijgt u nu een mail|mail die u nu krijgt|Kijk in uw mail/,
  )
  vi.stubEnv('SMTP_URL', 'smtp://localhost:2525')
  expect(await print(page)).not.toContain('geen mail')
})
