import { expect, type Page } from '@playwright/test'

export const AGREE = 'Akkoord met precies deze tekst'

/** Writes a letter in a dialogue and sends it. */
export async function sendAtDesk(page: Page, dialogue: string, text: string, subject: string): Promise<void> {
  await page.goto(dialogue)
  await page.getByRole('link', { name: 'Brief schrijven' }).click()
  await page.getByLabel('Onderwerp').fill(subject)
  await page.getByRole('textbox', { name: 'Brief' }).fill(text)
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByText('Je brief is verstuurd.')).toBeVisible()
}

/** Proposes another text for the first letter, which somebody else wrote. */
export async function proposeForTheFirst(page: Page, dialogue: string, text: string): Promise<void> {
  await page.goto(dialogue)
  await page.getByRole('link', { name: /Wijziging voorstellen: Brief 1 / }).click()
  await page.getByRole('textbox', { name: 'Brief' }).fill(text)
  await page.getByRole('button', { name: 'Voorstellen' }).click()
  await expect(page.getByText('Je voorstel is gedaan.')).toBeVisible()
}

/** Revises a letter of one's own. */
export async function reviseLetter(
  page: Page,
  dialogue: string,
  number: number,
  text: string,
): Promise<void> {
  await page.goto(dialogue)
  await page.getByRole('link', { name: `Herzien: Brief ${number} ` }).click()
  await page.getByRole('textbox', { name: 'Brief' }).fill(text)
  await page.getByRole('button', { name: 'Herziening bewaren' }).click()
  await expect(page.getByText('De herziene brief is bewaard.')).toBeVisible()
}

/** Says yes to the proof as it is now. */
export async function agree(page: Page, proof: string): Promise<void> {
  await page.goto(proof)
  await page.getByRole('button', { name: AGREE }).click()
  await expect(page.getByRole('button', { name: 'Akkoord terugnemen' })).toBeVisible()
}

/** Presses the button that publishes; what it answers is for the journey to see. */
export async function publish(page: Page, proof: string): Promise<void> {
  await page.goto(proof)
  await page.getByRole('button', { name: 'Publiceren' }).click()
}
