import type { Page } from '@playwright/test'
import { listDeskAddresses } from '@/e2e/support/list-desk-addresses'
import { aCorrespondence } from './a-correspondence'
import { bringIntoSight } from './bring-into-sight'
import type { DeskSite } from './desk-site'
import { KINDS } from './kinds'
import { isGuarded } from './press'

export type Walked = {
  pages: number
  forms: number
  /** forms in which something can be typed or chosen, of no kind that is tried */
  untried: string[]
  /** pages that call a form unsaved that nobody touched */
  falseWarnings: string[]
  touches: number
  /** fields that were touched without their form being called unsaved */
  unnoticed: string[]
}

const WHO = ['Olga', 'Emiel', 'Ada', 'Ben'] as const

/** Goes over every page of the desk as each member: what is typed in there, what is called unsaved, and whether a touch is. */
export async function walk(site: DeskSite): Promise<Walked> {
  const { id } = await aCorrespondence()
  const prepared = await Promise.all(KINDS.map(({ prepare }) => prepare()))
  const known = new Set(KINDS.map(({ field }) => field))
  const walked: Walked = { pages: 0, forms: 0, untried: [], falseWarnings: [], touches: 0, unnoticed: [] }
  const touched = new Set<string>()
  for (const who of WHO) {
    const context = await site.visitAs(who)
    const page = await context.newPage()
    page.on('dialog', (dialog) => dialog.accept().catch(() => {}))
    const todo = ['/schrijven', ...prepared, ...(await listDeskAddresses(id))]
    const seen = new Set<string>()
    for (let address = todo.shift(); address; address = todo.shift()) {
      const kind = address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*').replace(/\d+/g, '#')
      if (seen.has(kind)) continue
      seen.add(kind)
      const answer = await page.goto(address).catch(() => null)
      if (!answer?.ok()) continue
      walked.pages += 1
      todo.push(...(await linksOn(page)))
      await takenOver(page)
      if (await isGuarded(page)) walked.falseWarnings.push(`${who} ${address}`)
      if ((await page.getByText(/nog niet (zijn )?opgeslagen/).count()) > 0)
        walked.falseWarnings.push(`${who} ${address}: said`)
      for (const names of await formsOn(page)) {
        walked.forms += 1
        if (!names.some((name) => known.has(name))) walked.untried.push(`${kind}: ${names.join(' ')}`)
        for (const name of names) {
          if (touched.has(`${kind} ${name}`)) continue
          touched.add(`${kind} ${name}`)
          if (!(await touch(page, name))) continue
          walked.touches += 1
          if (!(await isGuarded(page))) walked.unnoticed.push(`${kind} ${name}`)
          await emptied(page)
          if (await isGuarded(page)) walked.falseWarnings.push(`${kind} ${name}: as it was again`)
        }
      }
    }
    await context.close()
  }
  return walked
}

/** Waits until every form has its script. */
async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('main form:not([method=get])')].every((form) =>
        Object.keys(form).some((key) => key.startsWith('__reactProps')),
      ),
    null,
    { timeout: 60_000 },
  )
  // Before its script has come an editor is a field; that of a short text is there beside it.
  await page.waitForFunction(() => !document.querySelector('.source:not(.short-text) textarea'), null, {
    timeout: 60_000,
  })
}

/** Puts every field back, as a button of a browser would. */
async function emptied(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const form of document.querySelectorAll('form')) form.reset()
    await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="/schrijven"]')].map((link) => link.getAttribute('href') ?? ''),
  )
}

/** The fields of each form that sends what was typed. */
function formsOn(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLFormElement>('main form')]
      .filter((form) => form.getAttribute('method') !== 'get')
      .map((form) => [
        ...new Set(
          [...form.elements]
            .filter((it) => it.tagName !== 'BUTTON' && it.getAttribute('type') !== 'hidden')
            .flatMap((it) => it.getAttribute('name') ?? []),
        ),
      ])
      .filter((names) => names.length > 0),
  )
}

async function touch(page: Page, name: string): Promise<boolean> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const field = page.locator(`main form [name="${name}"]:not([type=hidden])`).last()
  if ((await field.count()) === 0) return false
  await bringIntoSight(field)
  const [tag, type] = await field.evaluate((it) => [it.tagName, it.getAttribute('type')])
  if (type === 'file')
    await field.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('x') })
  else if (type === 'radio' || type === 'checkbox') await field.click()
  else if (type === 'date') await field.fill('2016-05-13')
  else if (type === 'datetime-local') await field.fill('2016-05-13T10:30')
  else if (tag === 'SELECT') {
    const values = await field
      .locator('option')
      .evaluateAll((all) => all.map((it) => (it as HTMLOptionElement).value))
    const now = await field.inputValue()
    const other = values.find((value) => value !== now)
    if (other === undefined) return false
    await field.selectOption(other)
  } else if (await field.evaluate((it) => (it as HTMLElement).hidden)) {
    // An editor stands in its place.
    await page.locator(`.short-text:has([name="${name}"]) .cm-content`).press('a')
  } else await field.fill('Aangeraakt')
  if (
    type === 'radio' &&
    !(await page.evaluate((name) => document.querySelectorAll(`[name="${name}"]`).length > 1, name))
  )
    return false
  return true
}
