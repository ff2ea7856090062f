import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type Browser, launch, type Page } from 'puppeteer-core'
import type { CastName } from '@/db/cast'
import { closeDatabase } from '@/db/client'
import { aDialogue } from '@/db/testing/a-dialogue'
import { setDatabaseUrl } from '@/env'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { makeDraft } from '../support/a-draft-by'
import { findOrAddMember, signIn } from '../support/people'
import { site } from '../support/site'
import startSite from '../support/start-site'
import { compose } from './compose'
import { EVERY_CONSTRUCT } from './every-construct'

const WAIT_MS = 30_000
const TEXT = '.cm-content'
/** the ways of writing stand beside the text there */
const WIDE = { width: 1280, height: 900 }

let browser: Browser
let page: Page
let stopSite: () => Promise<void>

before(async () => {
  stopSite = await startSite()
  Object.assign(process.env, { SITE_URL: site().url, DATA_DIR: site().dataDir })
  setDatabaseUrl(site().databaseUrl)
  browser = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '',
    defaultViewport: WIDE,
    // What is copied by script is what somebody copied elsewhere.
    extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true },
  })
})

after(async () => {
  await browser?.close()
  await closeDatabase()
  await stopSite?.()
})

beforeEach(async () => {
  page = await browser.newPage()
  page.setDefaultTimeout(WAIT_MS)
  page.on('dialog', (dialog) => void dialog.accept())
})

test('every construct that is opened, looked at and saved is the same to the byte', async () => {
  const id = await open('Ada', EVERY_CONSTRUCT)
  await page.keyboard.down('Control')
  await page.keyboard.press('End')
  await page.keyboard.up('Control')
  await press('Bron')
  await press('Opgemaakt')
  await press('Opslaan')
  assert.equal((await newest(id)).body, EVERY_CONSTRUCT)
})

test('what is typed is saved by itself, and nothing else', async () => {
  const id = await open('Ada', 'Een zin.\n\nEn nog een.')
  await page.keyboard.type('Eerst dit. ')
  await until(async () => (await newest(id)).body === 'Eerst dit. Een zin.\n\nEn nog een.')
})

test('keys that mark, and blocks by /, are undone to the first text', async () => {
  await open('Ada', 'Een woord.')
  await chord('Control', 'a')
  await chord('Control', 'b')
  await press('Bron')
  await shows('**Een woord.**')
  await press('Opgemaakt')
  await page.focus(TEXT)
  await chord('Control', 'End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/vak')
  await page.waitForSelector('[role="listbox"] [role="option"]')
  await page.keyboard.press('Enter')
  await page.keyboard.type('In het kader.')
  await press('Bron')
  await shows('<Box')
  await page.focus(TEXT)
  for (let time = 0; time < 40; time += 1) await chord('Control', 'z')
  await until(async () => (await textOf()) === 'Een woord.')
})

test('a sign that is composed beside marks is whole, and no mark is lost', async () => {
  await open('Ada', 'Een *schuin* woord en een **vet**.')
  await chord('Control', 'End')
  await page.$eval(TEXT, compose, ['e', 'é', 'één'])
  await press('Bron')
  await shows('Een *schuin* woord en een **vet**.één')
})

test('what is pasted comes in with its formatting, and nothing of a script', async () => {
  await open('Ada', '')
  await press('Bron')
  await page.focus(TEXT)
  await page.evaluate(() => {
    const html = '<h2>Kop</h2><p>Een <b>vet</b> woord.</p><script>alert(1)</script>'
    const plain = 'Kop\n\nEen vet woord.'
    const copied = { 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': plain }
    return navigator.clipboard.write([new ClipboardItem(copied)])
  })
  await chord('Control', 'v')
  await shows('## Kop')
  await shows('Een **vet** woord.')
  assert.doesNotMatch(await textOf(), /alert/)
})

test('what is selected in a letter goes between its writers by keys, and is a block with a lock', async () => {
  const [ada, ben] = [await visit('Ada'), await findOrAddMember('Ben')]
  const { id } = await aDialogue({ by: [ada, ben] })
  await page.goto(`${site().url}/schrijven/dialogen/${id}/schrijven`)
  await page.waitForSelector(TEXT)
  await press('Opgemaakt')
  await page.focus(TEXT)
  await chord('Control', 'a')
  await page.keyboard.type('Dit is van ons.')
  await chord('Control', 'a')
  await page.keyboard.down('Shift')
  await chord('Control', 'l')
  await page.keyboard.up('Shift')
  await until(() => page.$eval(TEXT, (text) => /Onder ons/.test(text.textContent ?? '')))
  assert.doesNotMatch(await textOf(), /:::/)
})

/** Opens a draft with this text as this member, with the caret in it. */
async function open(name: CastName, body: string): Promise<string> {
  await visit(name)
  const { id } = await makeDraft(name, { title: 'In een andere browser', body })
  await page.goto(`${site().url}/schrijven/concepten/${id}`)
  await page.waitForSelector(TEXT)
  await press('Opgemaakt')
  await page.focus(TEXT)
  return id
}

function visit(name: CastName) {
  const visitor = {
    addCookies: async (cookies: readonly { name: string; value: string }[]) => {
      for (const { name, value } of cookies)
        await browser.setCookie({
          name,
          value,
          domain: 'localhost',
          path: '/',
          httpOnly: true,
          secure: false,
        })
    },
  }
  return signIn(visitor, site().url, name)
}

async function newest(draftId: string) {
  const member = await findOrAddMember('Ada')
  const draft = await findDraft(member.id, draftId)
  if (!draft) throw new Error('The draft is not there')
  return draft.newest
}

async function press(name: string): Promise<void> {
  await page.locator(`::-p-xpath(//button[normalize-space()="${name}"])`).click()
}

async function chord(key: 'Control', other: 'a' | 'b' | 'v' | 'z' | 'l' | 'End'): Promise<void> {
  await page.keyboard.down(key)
  await page.keyboard.press(other)
  await page.keyboard.up(key)
}

const textOf = () =>
  page.$$eval(`${TEXT} .cm-line`, (lines) => lines.map((line) => line.textContent ?? '').join('\n'))
const shows = (words: string) => until(async () => (await textOf()).includes(words))

/** Waits until it is so; what is not so within half a minute has failed. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + WAIT_MS
  while (!(await isSo())) {
    if (Date.now() > deadline)
      throw new Error(`It was not so within ${WAIT_MS} ms; the text: ${await textOf()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
