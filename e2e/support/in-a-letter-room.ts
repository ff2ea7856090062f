import { expect, type Locator, type Page } from '@playwright/test'
import type { Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { findOrAddMember } from './people'

/** Longer than any screen is high. */
export const LONG_LETTER = Array.from({ length: 60 }, (_, at) => `Alinea ${at} van een lange brief.`).join(
  '\n\n',
)
const LETTERS = ['Een oude brief.', `Beste Olga,\n\n${LONG_LETTER}\n\n:::onder-ons\nHet getal is zeven.\n:::`]

/** What Olga mails in answer, with something between the two. */
export const MAILED = 'Beste Ben,\n\n:::onder-ons\nMijn moeder is ziek.\n:::\n\nTot gauw,\nOlga\n'

/** A dialogue with two letters of Ben, the last of which is answered. */
export async function whatBenWrote(to: Member) {
  const ben = await findOrAddMember('Ben')
  return aDialogue({ by: [to, ben], letters: LETTERS.map((body) => ({ from: ben, body })) })
}

/** Opens what stands beside a letter, does something in it, and closes it again. */
export async function inDrawer(
  page: Page,
  act: () => Promise<unknown>,
  name: 'Bij de brief' | 'Bij de mail' = 'Bij de brief',
): Promise<void> {
  await page.getByRole('link', { name }).filter({ visible: true }).click()
  await act()
  await page.getByRole('button', { name: 'Sluiten' }).click()
}

/** Shows a letter as it is typed, with its marks. */
export const showSource = (page: Page, drawer: Parameters<typeof inDrawer>[2] = 'Bij de brief') =>
  inDrawer(page, () => page.getByRole('button', { name: 'Bron', exact: true }).click(), drawer)

/** Opens what the other would read, below the letter, and gives it. */
export async function openPreview(page: Page) {
  const preview = page.getByRole('region', { name: 'Zoals de ander het leest' })
  await preview.locator('summary').click()
  await expect(preview.locator('.preview-page')).toBeVisible()
  return preview
}

/** Selects these words in a letter, as somebody who drags over them. */
export async function selectIn(letters: Locator, words: string): Promise<void> {
  await letters.evaluate((element, wanted) => {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0 || !node.parentElement?.closest('.prose')) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return node.parentElement.scrollIntoView({ block: 'center' })
    }
    throw new Error(`Not in the letters: ${wanted}`)
  }, words)
}

/** Where it stands. */
export async function boxOf(part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error('It is not on the page')
  return box
}
