import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
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

describe('a picture', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'samenspraak-media-')), '320.webp')
  writeFileSync(file, '<script>not a picture</script>')
  const openMediaFile = async (asked: string) =>
    asked.includes('0123') ? { file, type: 'image/webp' } : null

  test('is sent with the type we made, and nothing in it can run', async () => {
    await open({ openMediaFile })
    const { headers, body } = await ask('/media/0123456789abcdef/320.webp?x')
    expect(body).toHaveLength(30)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': '30',
    })
    const again = await ask('/media/0123456789abcdef/320.webp', { 'If-None-Match': `${headers.etag}` })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect((await ask('/media/0123456789abcdef/320.webp', {}, 'HEAD')).body).toHaveLength(0)
    expect((await ask('/media/0123456789abcdef/320.webp', {}, 'POST')).status).toBe(405)
  })

  test('that is not there is the 404 of every page', async () => {
    await open({ openMediaFile })
    const reply = await ask('/media/../../etc/passwd')
    expect([reply.status, reply.body.toString()]).toEqual([404, expect.stringContaining('Gewoon 404')])
  })
})
