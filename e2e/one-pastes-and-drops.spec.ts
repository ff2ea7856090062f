import type { Page } from '@playwright/test'
import { aPlane } from './support/a-plane'
import { expect, test } from './support/fixtures'

const COPIED = `<html><body><h1>Van elders</h1><p>Een <b>vet</b> woord en een <a href="https://elders.example/">link</a>.</p>
<ul><li>een</li><li>twee</li></ul><script>alert(1)</script></body></html>`

test('what is pasted comes in with its formatting, and one press makes it plain', async ({
  page,
  signInAs,
}) => {
  await signInAs('Ada')
  await begin(page)
  await paste(page, COPIED, 'Van elders\n\nEen vet woord en een link.\n\neen\ntwee')
  const text = page.locator('.cm-content')
  await expect(text).toContainText('## Van elders')
  await expect(text).toContainText('Een **vet** woord en een [link](https://elders.example/).')
  await expect(text).toContainText('- een')
  await expect(text).not.toContainText('alert')
  await page.getByRole('button', { name: 'Toch platte tekst' }).click()
  await expect(text).toContainText('Een vet woord en een link.')
  await expect(text).not.toContainText('**')
})

test('a picture that is dropped goes up and stands where it fell, with room for what is on it', async ({
  page,
  signInAs,
}) => {
  await signInAs('Ada')
  await begin(page)
  const { name, mimeType, buffer } = await aPlane('Een vlak.png', '#7a2e1d')
  const dropped = await page.evaluateHandle(
    ([name, type, digits]) => {
      const data = new DataTransfer()
      const bytes = Uint8Array.from(atob(digits), (it) => it.charCodeAt(0))
      data.items.add(new File([bytes], name, { type }))
      return data
    },
    [name, mimeType, buffer.toString('base64')] as const,
  )
  await page.locator('.cm-content').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.locator('.cm-content')).toContainText('<Figure src="/media/een-vlak')
})

async function begin(page: Page) {
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Van elders')
  await page.getByRole('button', { name: 'Bron', exact: true }).click()
  await page.locator('.cm-content').click()
}

async function paste(page: Page, html: string, plain: string) {
  await page.locator('.cm-content').evaluate(
    (text, { html, plain }) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', plain)
      text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { html, plain },
  )
}
