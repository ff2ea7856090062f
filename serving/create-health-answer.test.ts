import { afterEach, describe, expect, test } from 'vitest'
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

describe('health', () => {
  test('is 200 when every part works', async () => {
    await open({ checks: { database: async () => {}, press: async () => {} } })
    const reply = await ask('/gezond')
    expect([reply.status, JSON.parse(`${reply.body}`)]).toEqual([
      200,
      { healthy: true, database: 'works', press: 'works' },
    ])
  })

  test('is 503 and says which part does not work, without saying why', async () => {
    await open({
      checks: { database: () => Promise.reject(new Error('10.0.0.3 refused')), press: async () => {} },
    })
    const reply = await ask('/gezond')
    expect([reply.status, `${reply.body}`]).toEqual([
      503,
      '{"healthy":false,"database":"does not work","press":"works"}',
    ])
  })

  test('answers within three seconds though a part hangs, which is looked at once however many ask', async () => {
    let looks = 0
    await open({
      checks: {
        database: () => {
          looks += 1
          return new Promise(() => {})
        },
      },
    })
    const begun = Date.now()
    const replies = await Promise.all(Array.from({ length: 20 }, () => ask('/gezond')))
    expect(Date.now() - begun).toBeLessThan(3_000)
    expect(replies.every(({ status }) => status === 503)).toBe(true)
    expect(looks).toBe(1)
  })
})
