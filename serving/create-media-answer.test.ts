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

const FIELDS = [
  ['Accept', '*/*'],
  ['If-None-Match', '*'],
  ['Range', 'bytes=0-1'],
  ['Cookie', 'samenspraak=x'],
] as const

describe('a picture', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'samenspraak-media-')), '320.webp')
  writeFileSync(file, '<script>not a picture</script>')
  const asked: string[] = []
  const findFile = async (path: string) => {
    asked.push(path)
    if (!path.includes('0123')) return null
    return { status: 'file', open: async () => ({ file, type: 'image/webp', size: 30, changed: 7 }) } as const
  }

  test('is sent with the type we made, and nothing in it can run', async () => {
    await open({ findFile })
    const { headers, body } = await ask('/media/0123456789abcdef/320.webp?x')
    expect(body).toHaveLength(30)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      // What can be withdrawn is kept by nobody without asking.
      'cache-control': 'public, no-cache',
      'content-length': '30',
    })
    const again = await ask('/media/0123456789abcdef/320.webp', { 'If-None-Match': `${headers.etag}` })
    expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([
      304,
      0,
      'public, no-cache',
    ])
    expect((await ask('/media/0123456789abcdef/320.webp', {}, 'HEAD')).body).toHaveLength(0)
    expect((await ask('/media/0123456789abcdef/320.webp', {}, 'POST')).status).toBe(405)
  })

  test('that is not there, is lost or is nobody’s business is the 404 of every page, kept by nobody', async () => {
    await open({ findFile })
    for (const path of ['/media/../../etc/passwd', '/media/geheim.png', '/media/fedc/320.webp'])
      for (const [field, value] of FIELDS) {
        const reply = await ask(path, { [field]: value })
        expect([reply.status, reply.body.toString()]).toEqual([404, expect.stringContaining('Gewoon 404')])
        expect(reply.headers).toMatchObject({ 'cache-control': 'private, no-store' })
        expect(reply.headers.etag).toBeUndefined()
      }
    await site.close()
    await open({ findFile: async () => ({ status: 'file', open: async () => null }) })
    expect((await ask('/media/0123456789abcdef/320.webp')).status).toBe(404)
  })

  test('is asked for without what the visitor says of themselves', async () => {
    asked.length = 0
    await open({ findFile })
    await ask('/media/0123456789abcdef/320.webp?a=b', { Cookie: 'samenspraak=x' })
    expect(asked).toEqual(['/media/0123456789abcdef/320.webp'])
  })
})
