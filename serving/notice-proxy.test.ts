import { afterEach, expect, test } from 'vitest'
import { askServer } from '@/press/testing/press-under-test'
import type { SiteParts } from './create-site-server'
import { openSiteUnderTest, type SiteUnderTest } from './testing/site-under-test'

let site: SiteUnderTest
const open = async (parts?: Partial<SiteParts>) => {
  site = await openSiteUnderTest(parts)
}
const ask = (target: string, headers?: Record<string, string>, method?: string) =>
  askServer(site.sitePort, target, headers, method)
afterEach(() => site.close())

const warnings = () => site.lines.filter(({ level, msg }) => level === 40 && `${msg}`.includes('TRUST_PROXY'))

test('TRUST_PROXY that is off while somebody forwards is said once', async () => {
  await open()
  for (const _ of [1, 2]) await ask('/', { 'X-Forwarded-For': '203.0.113.9' })
  expect(warnings()).toHaveLength(1)
})

test('TRUST_PROXY that is on while a form comes without an address is said once', async () => {
  await open({ trustProxy: true })
  await ask('/')
  expect(warnings()).toHaveLength(0)
  for (const _ of [1, 2]) await ask('/schrijven', {}, 'POST')
  expect(warnings()).toHaveLength(1)
})

test('nothing is said of TRUST_PROXY where the proxy does as it says', async () => {
  await open({ trustProxy: true })
  await ask('/schrijven', { 'X-Forwarded-For': '203.0.113.9' }, 'POST')
  expect(warnings()).toHaveLength(0)
})
