import { aDialogue } from '@/db/testing/a-dialogue'
import { aRun } from './support/a-run'
import { expect, test } from './support/fixtures'
import { openPreview, showSource } from './support/in-a-letter-room'
import { findOrAddMember, signIn } from './support/people'
import { site } from './support/site'

/** A word that stands nowhere else, the sample publication included. */
const SECRET = 'Zwijgplichtweduwe'

test('what is quoted from an earlier letter leads there and back, at the desk and for readers who get fewer letters', async ({
  page: adaPage,
  signInAs,
  asReader,
}) => {
  test.slow()
  const ada = await signInAs('Ada')
  const ben = await findOrAddMember('Ben')
  const { id } = await aDialogue({
    by: [ada, ben],
    letters: [
      { from: ada, body: 'Beste Ben,\n\nEen proefbrief.' },
      {
        from: ben,
        body: `Beste Ada,\n\nWachten is een *lange* brief & niets anders.\n\n:::onder-ons\n${SECRET} is een woord.\n:::`,
      },
    ],
  })
  await adaPage.goto(`/schrijven/dialogen/${id}/schrijven`)
  const text = adaPage.getByRole('textbox', { name: 'Brief' })
  await expect(text).toContainText('Beste Ben,')
  await showSource(adaPage)
  const bens = adaPage.getByRole('article', { name: 'Ben' })
  const quote = bens.getByRole('button', { name: 'Citeren uit brief 2' })
  await quote.click()
  await expect(bens.getByText('Selecteer eerst in deze brief')).toBeVisible()
  await expect(text).not.toContainText('>')

  // With the mouse a paragraph; by keyboard the button.
  await bens.getByText('Wachten is een').click({ clickCount: 3 })
  await quote.press('Enter')
  await expect(text).toContainText('> Wachten is een lange brief & niets anders.> [brief 2](#brief-2)')
  await expect(text).toBeFocused()
  await adaPage.keyboard.type('Dat denk ik ook.')
  await bens.getByText(SECRET).click({ clickCount: 3 })
  await quote.click()
  await expect(text).toContainText(`:::onder-ons> ${SECRET} is een woord.> [brief 2](#brief-2):::`)
  await expect(adaPage.getByText(/^Opgeslagen \d/)).toBeVisible()
  const preview = await openPreview(adaPage)
  await expect(preview.getByRole('link', { name: 'brief 2' })).toHaveCount(2)
  await adaPage.getByRole('button', { name: 'Versturen' }).click()
  await expect(adaPage.getByText('Je brief is verstuurd.')).toBeVisible()

  // At the desk both ways, also what stays between them.
  const sent = adaPage.getByRole('article', { name: 'Ben' })
  await expect(sent.getByText('Aangehaald in')).toHaveText('Aangehaald in brief 3, brief 3')
  await sent.getByRole('link', { name: 'brief 3' }).first().click()
  await expect(adaPage.locator(':target')).toContainText('Wachten is een lange brief')
  await adaPage.locator(':target').getByRole('link', { name: 'brief 2' }).click()
  await expect(adaPage.locator(':target')).toHaveText('Wachten is een lange brief & niets anders.')

  // The first letter is left out, so that the others have other numbers for readers.
  const composition = `/schrijven/dialogen/${id}/samenstelling`
  const title = `Over citeren ${aRun()}`
  const editor = await asReader()
  await signIn(editor.context(), site().url, 'Emiel')
  await editor.goto(composition)
  await editor.getByLabel('Titel').fill(title)
  const chosen = editor.getByRole('checkbox', { name: /^(Ada|Ben)/ })
  await chosen.nth(1).uncheck()
  await editor.getByRole('button', { name: 'Opslaan' }).click()
  await expect(editor.getByText('verwijst naar die van Ben')).toBeVisible()
  await editor.goto(`${composition}/drukproef`)
  await expect(editor.getByText('verwijst naar die van Ben')).toBeVisible()
  await expect(editor.getByRole('blockquote').getByRole('link')).toHaveCount(0)
  await editor.goto(composition)
  await chosen.nth(1).check()
  await chosen.nth(0).uncheck()
  await editor.getByRole('button', { name: 'Opslaan' }).click()
  await expect(editor.getByText('Opgeslagen als samenstelling 2.')).toBeVisible()
  await expect(editor.getByText('verwijst naar')).toHaveCount(0)

  const benPage = await asReader()
  await signIn(benPage.context(), site().url, 'Ben')
  for (const one of [adaPage, benPage]) {
    await one.goto(`${composition}/drukproef`)
    await one.getByRole('button', { name: 'Akkoord met precies deze tekst' }).click()
    await expect(one.getByText('Je akkoord is genoteerd.')).toBeVisible()
  }
  await editor.goto(`${composition}/drukproef`)
  await editor.getByRole('button', { name: 'Publiceren' }).click()
  const path = (await editor.getByText('Precies dit is openbaar.').getByRole('link').textContent()) ?? ''

  const reader = await asReader()
  await reader.goto(path)
  await expect(reader.getByText('Een proefbrief.')).toHaveCount(0)
  await expect(reader.getByText(SECRET)).toHaveCount(0)
  const quotation = reader.getByRole('blockquote').getByRole('link', { name: 'brief 1', exact: true })
  await expect(quotation).toHaveCount(1)
  await quotation.click()
  await expect(reader.locator(':target')).toHaveText('Wachten is een lange brief & niets anders.')
  await reader.getByText('Aangehaald in').getByRole('link', { name: 'brief 2' }).click()
  await expect(reader.locator(':target')).toContainText('Wachten is een lange brief')
  const feed = await (await reader.request.get(`${path}/feed.xml`)).text()
  expect(feed).toContain(`${path}#b1-alinea-2`)
  expect(feed).not.toContain(SECRET)
})
