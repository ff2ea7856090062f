import { afterEach, describe, expect, test } from 'vitest'
import { askServer } from '@/press/testing/press-under-test'
import type { HealthOptions } from './create-health-answer'
import { openSiteUnderTest, type SiteUnderTest } from './testing/site-under-test'

let site: SiteUnderTest
const open = async (health: Partial<HealthOptions>) => {
  const well = { findings: async () => ({}), servesReaders: async () => true }
  site = await openSiteUnderTest({ health: { ...well, ...health } })
}
const ask = async (target: string) => {
  const { status, body } = await askServer(site.sitePort, target)
  return [status, JSON.parse(`${body}`)]
}

afterEach(() => site.close())

describe('health', () => {
  test('is 200 when every part works or only warns, and names the warning', async () => {
    await open({
      findings: async () => ({
        database: { state: 'works' },
        backup: { state: 'warns', what: 'was never made' },
      }),
    })
    expect(await ask('/gezond')).toEqual([
      200,
      { healthy: true, database: 'works', backup: 'warning: was never made' },
    ])
  })

  test('is 503 and says which part fails, and how', async () => {
    await open({
      findings: async () => ({
        database: { state: 'fails', what: 'cannot be written' },
        press: { state: 'works' },
      }),
    })
    expect(await ask('/gezond')).toEqual([
      503,
      { healthy: false, database: 'cannot be written', press: 'works' },
    ])
  })

  test('for readers asks for nothing but whether they get pages', async () => {
    await open({ findings: async () => ({ mail: { state: 'fails', what: 'refuses mail' } }) })
    expect(await ask('/gezond/lezers')).toEqual([200, { servesReaders: true }])
    site.close()
    await open({ servesReaders: async () => false })
    expect(await ask('/gezond/lezers?x')).toEqual([503, { servesReaders: false }])
  })
})
