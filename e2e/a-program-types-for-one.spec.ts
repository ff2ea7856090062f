import type { Page } from '@playwright/test'
import { aDialogue } from '@/db/testing/a-dialogue'
import { expect, test } from './support/fixtures'
import { findOrAddMember } from './support/people'

test('what dictation or a corrector selects and replaces in one go is replaced, and nothing of it stays beside it', async ({
  page,
  signInAs,
}) => {
  const olga = await signInAs('Olga')
  const { id } = await aDialogue({ by: [olga, await findOrAddMember('Ben')] })
  await page.goto(`/schrijven/dialogen/${id}/schrijven`)
  const text = page.locator('.cm-content')
  await text.fill('Lieve Ben,\n\nHet is hier *stil*.\n\n:::onder-ons\nDit blijft tussen ons.\n:::')
  await page.getByLabel('Onderwerp').focus()
  await tellNobodyWhatIsSelected(page)
  for (const words of ['nieuwe', 'nieuwste']) {
    await text.selectText()
    await page.keyboard.insertText(`Dag Ben,\n\nDe ${words} tekst.`)
  }
  await page.keyboard.type(' En verder.')
  await expect(text.locator('.cm-line')).toHaveText(['Dag Ben,', '', 'De nieuwste tekst. En verder.'])
})

/** As it is until the next frame of a page, which may be later than what is typed. */
const tellNobodyWhatIsSelected = (page: Page) =>
  page.evaluate(() =>
    window.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), true),
  )
