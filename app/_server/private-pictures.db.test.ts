import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { askServer } from '@/press/testing/press-under-test'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { closeQueue } from '@/queue/sender'
import { openSiteUnderTest, type SiteUnderTest } from '@/serving/testing/site-under-test'
import {
  EVERY_MEMBER,
  FILES,
  PEOPLE,
  type Person,
  PLACE_NAMES,
  PLACES,
  people,
  pictures,
  setTheScene,
} from './testing/pictures-in-every-place'

const COOKIE = 'samenspraak'
let viewer: { id: string } | null = null
vi.mock('@/app/_server/viewer', () => ({ findMember: async () => viewer }))

const dataDir = makeTemporaryDataDir('private-pictures')
let site: SiteUnderTest

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', dataDir)
  await setTheScene(dataDir)
  const book = await readAddressBook()
  const { GET } = await import('../(desk)/schrijven/(correspondence)/beeld/[...path]/route')
  site = await openSiteUnderTest({
    findFile: async (asked) => {
      const address = book(asked)
      return address.status === 'file' ? address : null
    },
    next: async (request, response) => {
      const id = new RegExp(`${COOKIE}=([0-9a-f-]+)`).exec(request.headers.cookie ?? '')?.[1]
      // As findSignedInMember says it: a session ends when its member is removed.
      const [member] = id ? await db().select().from(members).where(eq(members.id, id)) : []
      viewer = member && !member.removedAt ? { id: member.id } : null
      const parts = (request.url ?? '').split('/').slice(3)
      const answer = await GET(new Request('http://desk'), { params: Promise.resolve({ path: parts }) })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(request.method === 'HEAD' ? undefined : Buffer.from(await answer.arrayBuffer()))
    },
  })
}, 120_000)
afterAll(async () => {
  site.close()
  await closeQueue()
  rmSync(dataDir, { recursive: true, force: true })
  vi.unstubAllEnvs()
})

describe.each(PEOPLE)('%s', (person) => {
  test.each(PLACE_NAMES)('asks for the picture of: %s', async (place) => {
    const { name, hash } = pictures[place]
    const allowed: 'public' | readonly Person[] = PLACES[place]
    const seen = allowed === 'public' ? EVERY_MEMBER : allowed
    const cookie = cookieOf(person)
    const digits = hash.slice(0, 16)
    const found: Record<string, boolean> = {}
    const wanted: Record<string, boolean> = {}
    const asked = [`/media/${name}`, ...FILES.map((file) => `/media/${digits}/${file}`)]
    for (const address of asked) {
      wanted[address] = allowed === 'public'
      found[address] = await isGiven(address, cookie)
    }
    wanted.HEAD = allowed === 'public'
    found.HEAD = (await askServer(site.sitePort, `/media/${digits}/480.jpg`, cookie, 'HEAD')).status === 200
    for (const file of ['', '/480.avif', '/900.webp']) {
      const address = `/schrijven/beeld/${name}${file}`
      wanted[address] = seen.includes(person)
      found[address] = await isGiven(address, cookie)
    }
    expect(found).toEqual(wanted)
  })

  test('hears the same of a picture that is not theirs as of one that is not there', async () => {
    const cookie = cookieOf(person)
    const ask = async (address: string, headers: Record<string, string> = {}) => {
      const reply = await askServer(site.sitePort, address, { ...cookie, ...headers })
      const { 'x-request-id': _, date: __, ...told } = reply.headers
      return { status: reply.status, told, body: reply.body.toString('latin1') }
    }
    const { name, hash } = pictures['a revision from before a letter was sent']
    if (person === 'ben') return
    for (const headers of [{}, { 'If-None-Match': '*' }, { Range: 'bytes=0-3' }] as Record<
      string,
      string
    >[]) {
      const nothing = await ask('/media/niets-0123456789abcdef.png', headers)
      expect(await ask(`/media/${name}`, headers)).toEqual(nothing)
      expect(await ask(`/media/${hash.slice(0, 16)}/480.jpg`, headers)).toEqual(nothing)
      const nothingAtDesk = await ask('/schrijven/beeld/niets-0123456789abcdef.png/480.jpg', headers)
      expect(await ask(`/schrijven/beeld/${name}/480.jpg`, headers)).toEqual(nothingAtDesk)
    }
  })
})

test('a name without its right shape opens nothing at the desk', async () => {
  const { name, hash } = pictures['a draft']
  const cookie = { Cookie: `${COOKIE}=${people.ada.id}` }
  for (const address of [
    `${hash.slice(0, 16)}/480.jpg`,
    `${name}/480.jpg/x`,
    `${name}/1.jpg`,
    `${name}/..`,
    `x${name}`,
  ])
    expect((await askServer(site.sitePort, `/schrijven/beeld/${address}`, cookie)).status, address).toBe(404)
})

const cookieOf = (person: Person): Record<string, string> =>
  person === 'stranger' ? {} : { Cookie: `${COOKIE}=${people[person].id}` }

async function isGiven(address: string, cookie: Record<string, string>): Promise<boolean> {
  const { status, body, headers } = await askServer(site.sitePort, address, cookie)
  const isOfDesk = address.startsWith('/schrijven')
  if (isOfDesk) expect(headers['cache-control']).toBe('private, no-store')
  if (status === 404) return false
  expect(status).toBe(200)
  expect(body.toString()).toMatch(/^bytes of/)
  if (!isOfDesk) expect(headers['cache-control']).toBe('public, no-cache')
  return true
}
