import type { Page } from '@playwright/test'

/** Holds back the scripts of a page that say this (all of them by default), until the answer is called. */
export async function holdScripts(page: Page, saying = ''): Promise<() => void> {
  let letThrough: () => void = () => {}
  const wait = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
    const response = await route.fetch()
    if ((await response.text()).includes(saying)) await wait
    await route.fulfill({ response })
  })
  return letThrough
}

/** in the script of the editor, and in no other */
export const OF_THE_EDITOR = 'cm-scroller'
