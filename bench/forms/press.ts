import type { Page, Request } from '@playwright/test'

/** Presses the button that keeps what was typed, or does what the form is for. Does not wait for an answer. */
export async function press(page: Page, field: string): Promise<void> {
  const form = page.locator('main form', { has: page.locator(`[name="${field}"]`) }).first()
  const save = form.locator('button[value="save"], button[value="revise"], button[value="propose"]')
  const main = form.locator('.bar-main')
  const others = (await main.count()) > 0 ? main : form.locator('button[type="submit"]')
  const button = (await save.count()) > 0 ? save.first() : others.last()
  await button.click({ noWaitAfter: true })
}

/** Presses it, and waits until it was answered or got no answer. */
export async function pressAndHear(page: Page, field: string): Promise<void> {
  const isSending = (request: Request) =>
    request.method() === 'POST' && !/voorbeeld|bewaren/.test(request.url())
  const heard = Promise.race([
    page.waitForEvent('requestfinished', isSending),
    page.waitForEvent('requestfailed', isSending),
  ])
  heard.catch(() => {})
  const [address, said] = [page.url(), await answerOn(page)]
  await press(page, field)
  await heard
  // On a busy machine what was heard is on the page later; the same may be said twice.
  for (let times = 0; times < 50 && page.url() === address; times += 1) {
    if ((await answerOn(page).catch(() => '')) !== said) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await settled(page)
}

/** Waits until what was heard is on the page, or another has come. */
export async function settled(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  await page.waitForLoadState()
  await page.waitForFunction(() => !document.querySelector('[aria-disabled="true"]'), null, {
    timeout: 60_000,
  })
}

/** What the page says of a form that was pressed; empty when it says nothing. */
export async function answerOn(page: Page): Promise<string> {
  return (await page.locator('main .answer').allInnerTexts()).join(' ').trim()
}

/** Whether the browser would ask before this page is left. */
export function isGuarded(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
}

/** Waits until a page has its script, and its editor where it has one. */
export async function ready(page: Page, field: string): Promise<void> {
  await page.waitForFunction(
    (field) => {
      const form = document.querySelector(`main [name="${field}"]`)?.closest('form')
      if (!form || !Object.keys(form).some((key) => key.startsWith('__reactProps'))) return false
      return !form.querySelector('.source:not(.short-text) textarea')
    },
    field,
    { timeout: 60_000 },
  )
}
