import type { BrowserContext, Page } from '@playwright/test'
import type { DeskSite } from './desk-site'
import { fillIn } from './fill-in'
import type { Group } from './group'
import type { Kind } from './kinds'
import { answerOn, isGuarded, press, pressAndHear, ready, settled } from './press'
import { lostFrom, notInWords, type Standing, whatStands } from './what-stands'

/** What came of one try: the fields that were lost, and what else should not have been. */
export type Came = { lost: string[]; faults: string[] }

export type Try = { name: string; isPlain?: boolean; run: (scene: Scene) => Promise<Came> }

type Scene = {
  site: DeskSite
  kind: Kind
  group: Group
  context: BrowserContext
  page: Page
  address: string
  typed: Standing
}

/** Every way in which sending can go wrong, with script and without. */
export const TRIES: Try[] = [
  { name: 'two tabs', run: twoTabs },
  { name: 'signed out', run: signedOut },
  { name: 'network cut', run: cut },
  { name: 'signed out, no script', isPlain: true, run: plainSignedOut },
  { name: 'killed, no script', isPlain: true, run: plainKilled },
  { name: 'network cut, no script', isPlain: true, run: plainCut },
  { name: 'killed', run: killed },
  { name: 'closed at once', run: closed },
]

export type Planned = { kind: Kind; way: Try; mark: string; length: number }

/** One try of a kind, on things of its own. */
export async function tryOnce(site: DeskSite, group: Group, planned: Planned): Promise<Came> {
  const { kind, way, mark, length } = planned
  const isPlain = way.isPlain ?? false
  const context = await site.visitAs(kind.who, { javaScriptEnabled: !isPlain })
  try {
    const address = await kind.prepare()
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('dialog', (dialog) => dialog.accept().catch(() => {}))
    await page.goto(address)
    if (!isPlain) await ready(page, kind.field)
    await fillIn(page, kind.field, mark, length)
    const typed = (await whatStands(page, kind.field)) ?? {}
    return await way.run({ site, group, kind, context, page, address, typed })
  } catch (error) {
    return { lost: [], faults: [inShort(error)] }
  } finally {
    group.leave()
    await context.close().catch(() => {})
  }
}

/** What was waited for in vain stands in its second and third lines. */
const inShort = (error: unknown) => `${error}`.split('\n').slice(0, 3).join(' ')

async function cut(scene: Scene): Promise<Came> {
  const { context, page, kind } = scene
  await context.setOffline(true)
  await press(page, kind.field)
  await page.getByText('niet te bereiken').first().waitFor()
  const came = await stillThere(scene)
  await context.setOffline(false)
  return sentAgain(scene, came)
}

async function signedOut(scene: Scene): Promise<Came> {
  const { context, page, kind, site } = scene
  await context.clearCookies()
  await press(page, kind.field)
  await page.getByText('intussen uitgelogd').first().waitFor()
  const came = await stillThere(scene)
  await site.signIn(context, kind.who)
  return sentAgain(scene, came)
}

async function killed(scene: Scene): Promise<Came> {
  const { page, kind, site, group } = scene
  await group.together(async () => {})
  await press(page, kind.field)
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 150))
  await group.together(site.kill)
  const elsewhere = page.waitForURL((url) => url.pathname !== scene.address && !kind.isKeptThere)
  elsewhere.catch(() => {})
  await Promise.race([elsewhere, settled(page)])
  const here = await whatStands(page, kind.field).catch(() => null)
  // It may have been answered before the end, whatever it says of what it did.
  const isDone = here === null || (await page.locator('main .answer-good').count()) > 0
  const there = isDone ? NOTHING : await stillThere(scene)
  await group.together(site.start)
  const came = there.faults.length > 0 && (await isKept(scene)) ? { ...there, faults: [] } : there
  return here === null ? came : sentAgain(scene, came)
}

/** Whether all that was typed is kept: what an autosave kept before the button was pressed is rightly not called unsaved. */
async function isKept({ context, kind, address, typed }: Scene): Promise<boolean> {
  if (!kind.isKeptThere) return false
  const fresh = await context.newPage()
  await fresh.goto(address)
  const found = await whatStands(fresh, kind.field)
  await fresh.close()
  return found !== null && lostFrom(typed, found, true).length === 0
}

/** The same in two tabs, with other words: whoever is second loses none, and takes none away unseen. */
async function twoTabs(scene: Scene): Promise<Came> {
  const { context, page, kind, address, typed } = scene
  const other = await context.newPage()
  await other.goto(address)
  await ready(other, kind.field)
  if ((await other.locator('.offered-copy').count()) > 0)
    return { lost: [], faults: ['offered what is open'] }
  // On a slow machine the first saved itself before the second was there: who types over it has read it.
  const isRead = lostFrom(typed, await whatStands(other, kind.field), true).length === 0
  await fillIn(other, kind.field, 'Ander tabblad')
  const second = (await whatStands(other, kind.field)) ?? {}
  await pressAndHear(page, kind.field)
  await pressAndHear(other, kind.field)
  const kept = await whatStands(other, kind.field)
  const isRefused = (await other.locator('main .answer-bad').count()) > 0
  if (!kind.isKeptThere) {
    // The form is there still, for the next one when it was not refused.
    if (kept) return { lost: isRefused ? lostFrom(second, kept) : [], faults: [] }
    // It is gone from its own page: then what was typed stands there in words. Else it is done, and another has come.
    const isHere = new URL(other.url()).pathname === address
    return { lost: isHere ? await notInWords(other, second) : [], faults: [] }
  }
  const isTold = isRefused || (await other.locator('form .two-texts').count()) > 0
  // A new essay in each is two essays.
  const isOfItsOwn = kind.name === 'new essay'
  const lost = kept ? lostFrom(second, kept, !isTold) : []
  const isGoneUnseen =
    !isTold && !isRead && !isOfItsOwn && kept !== null && lostFrom(typed, kept, true).length > 0
  return { lost, faults: isGoneUnseen ? ['the first was gone over unseen'] : [] }
}

/** Left at once after typing, and come back to. */
async function closed(scene: Scene): Promise<Came> {
  const { context, page, kind, typed } = scene
  // What saved itself meanwhile has an address of its own.
  const address = page.url()
  const gone = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await gone
  const back = await context.newPage()
  back.on('dialog', (dialog) => dialog.accept().catch(() => {}))
  await back.goto(address)
  await ready(back, kind.field)
  const names = Object.keys(typed).filter((name) => !FILES.includes(name))
  const words = Object.fromEntries(names.map((name) => [name, typed[name] ?? []]))
  if (lostFrom(words, await whatStands(back, kind.field), true).length === 0) return NOTHING
  if (names.length === 0) return NOTHING
  const form = back.locator('main form', { has: back.locator(`[name="${kind.field}"]`) }).first()
  await form.getByRole('button', { name: 'Terugzetten' }).click()
  const lost = lostFrom(words, await whatStands(back, kind.field))
  return { lost, faults: (await isGuarded(back)) ? [] : ['put back, and not called unsaved'] }
}

/** A browser shows a page of its own; loading it anew sends the form again. */
async function plainCut(scene: Scene): Promise<Came> {
  const { context, page, kind } = scene
  await context.setOffline(true)
  await press(page, kind.field)
  await page.waitForURL(/chrome-error/).catch(() => {})
  await context.setOffline(false)
  await page.reload()
  return plainAnswered(scene)
}

async function plainSignedOut(scene: Scene): Promise<Came> {
  const { context, page, kind, site, typed } = scene
  await context.clearCookies()
  await press(page, kind.field)
  await page.getByRole('heading', { name: 'Nog niet verstuurd' }).waitFor()
  const given = await page.evaluate(() => {
    const form = [...document.forms].find((it) => it.method === 'post')
    return form ? [...new FormData(form)].map(([name, value]) => [name, String(value)] as const) : []
  })
  const back: Standing = {}
  for (const [name, value] of given) back[name] = [...(back[name] ?? []), value.replace(/\r\n?/g, '\n')]
  const words = Object.fromEntries(Object.entries(typed).filter(([name]) => !FILES.includes(name)))
  const lost = lostFrom(words, back)
  await site.signIn(context, kind.who)
  await page.getByRole('button', { name: 'Opnieuw versturen' }).click()
  await page.waitForLoadState()
  const after = await plainAnswered({ ...scene, typed: words })
  return { lost: [...lost, ...after.lost], faults: after.faults }
}

async function plainKilled(scene: Scene): Promise<Came> {
  const { page, kind, site, group } = scene
  await group.together(async () => {})
  await press(page, kind.field)
  await group.together(site.kill)
  await page.waitForURL(/chrome-error/, { timeout: 5_000 }).catch(() => {})
  await group.together(site.start)
  await page.reload()
  return plainAnswered(scene)
}

/** After it was sent again: what was saved stands in the form, or what was refused does. A page that came instead says what was done, or shows it. */
async function plainAnswered({ page, kind, address, typed }: Scene): Promise<Came> {
  await page.waitForLoadState()
  const isElsewhere = (await whatStands(page, kind.field)) === null
  const answer = await answerOn(page)
  const isTold = answer !== '' || (isElsewhere && (await isShown(page, typed)))
  if (kind.isKeptThere && isElsewhere) await page.goto(address)
  const found = await whatStands(page, kind.field)
  if (!found || isElsewhere || /opgeslagen|bewaard|verstuurd|uitgenodigd|gewijzigd/i.test(answer))
    return {
      lost: kind.isKeptThere ? lostFrom(typed, found, true) : [],
      faults: isTold ? [] : ['no answer'],
    }
  const words = Object.fromEntries(Object.entries(typed).filter(([name]) => !FILES.includes(name)))
  return { lost: lostFrom(words, found, true), faults: isTold ? [] : ['no answer'] }
}

/** Whether the page has something that was typed on it: then it is what came of it. */
async function isShown(page: Page, typed: Standing): Promise<boolean> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown.
  const text = await page.locator('body').innerText()
  const words = Object.values(typed)
    .flat()
    .map((value) => value.split('\n')[0]?.trim() ?? '')
  return words.some((value) => value.length > LEAST_TO_KNOW && text.includes(value))
}

const LEAST_TO_KNOW = 3
const FILES = ['picture', 'files']
const NOTHING: Came = { lost: [], faults: [] }

/** What was typed stands in the form as it was, and the browser would ask before it is left. */
async function stillThere({ page, kind, typed }: Scene): Promise<Came> {
  const lost = lostFrom(typed, await whatStands(page, kind.field))
  return { lost, faults: (await isGuarded(page)) ? [] : ['not called unsaved'] }
}

async function sentAgain({ page, kind, typed }: Scene, before: Came): Promise<Came> {
  await pressAndHear(page, kind.field)
  const said = await answerOn(page)
  const lost = [...before.lost]
  const faults = [...before.faults]
  const isRefused = (await page.locator('main .answer-bad').count()) > 0
  if ((isRefused && kind.isKeptThere) || /niet te bereiken|uitgelogd/.test(said))
    faults.push(`sent again: ${said}`)
  if ((await page.locator('form .two-texts').count()) > 0) faults.push('sent again: called stale')
  if (kind.isKeptThere) {
    await page.reload()
    if ((await whatStands(page, kind.field)) !== null) {
      await ready(page, kind.field)
      lost.push(...lostFrom(typed, await whatStands(page, kind.field), true))
      if (await isGuarded(page)) faults.push('untouched, and called unsaved')
      if ((await page.locator('.offered-copy').count()) > 0) faults.push('saved, and offered')
    }
  }
  return { lost, faults }
}
