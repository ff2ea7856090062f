import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

const styles = readFileSync('app/(desk)/_styles/desk.css', 'utf8')
const pageWith = (attributes: string) => `<style>${styles}</style>
  <details><summary>Niet akkoord</summary><form ${attributes}><p class="answer">Schrijf erbij waarom.</p></form></details>`

test.use({ javaScriptEnabled: false })

test('without script what a form in a fold was answered is seen, also when the fold is closed', async ({
  page,
}) => {
  await page.setContent(pageWith('data-answered="yes"'))
  await expect(page.getByText('Schrijf erbij waarom.')).toBeVisible()
})

test('a fold with a form that was not answered stays closed', async ({ page }) => {
  await page.setContent(pageWith(''))
  await expect(page.getByText('Schrijf erbij waarom.')).toBeHidden()
})
