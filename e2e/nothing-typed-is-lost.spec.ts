import { CAST } from '@/db/cast'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { aProposalTo } from './support/a-proposal-to'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'
import { findOrAddMember } from './support/people'
import { seenOn } from './support/seen-on'

test('a save over a newer revision is refused, shows both texts, and can be kept deliberately', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Ada', { title: 'Twee handen', body: 'Gelijk.\n\nOud.' })
  await signInAs('Ada')
  await page.goto(`/schrijven/concepten/${draft.id}`)
  const editor = await findOrAddMember('Emiel')
  const theirs = {
    ...EMPTY_CONTENT,
    title: 'Twee handen',
    body: 'Gelijk.\n\nVan de redactie.',
    canonical: 'https://elders.example/stuk',
    image: { src: '', alt: '', credit: 'Foto van een ander', licence: '' },
  }
  await saveDraft(editor.id, draft.id, 1, theirs)

  await page.getByRole('textbox', { name: 'Tekst' }).fill('Gelijk.\n\nVan de auteur.')
  const topic = page.getByRole('group', { name: 'Rubrieken' }).getByRole('checkbox').first()
  await topic.check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  const both = page.getByRole('region', { name: 'Twee teksten' })
  await expect(both.getByText('Van de redactie.')).toBeVisible()
  await expect(both.getByText('Van de auteur.')).toBeVisible()
  // What differs in other fields is seen too, before one text is kept instead of the other.
  await expect(both.getByRole('cell', { name: 'Rubrieken (leeg)', exact: true })).toBeVisible()
  await expect(both.getByText('Foto van een ander')).toBeVisible()
  // This only editors set: her save leaves it as it is.
  await expect(both.getByText('https://elders.example/stuk')).toHaveCount(0)
  await expect(answerOn(page)).toContainText(CAST.Emiel.name)
  await expect(page.getByRole('textbox', { name: 'Tekst' })).toContainText('Van de auteur.')

  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(both).toBeVisible()
  await page.getByRole('button', { name: 'Mijn tekst bewaren als versie 3' }).click()
  await expect(page.getByText('Opgeslagen als versie 3.')).toBeVisible()
})

test('a text with mistakes is saved as it is, says what is to be done, and is not published', async ({
  page,
  signInAs,
}) => {
  await signInAs('Emiel')
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Met een fout')
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Goed.\n\n<script>alert(1)</script>')
  await page.getByLabel('Wat is erop te zien?').fill('Een brug')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(answerOn(page)).toContainText('Opgeslagen als versie 1. Nog één ding voor publicatie.')
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(answerOn(page)).toContainText('niet gepubliceerd')
  await page.reload()
  const todo = page.getByRole('region', { name: 'Nog 1 ding voor publicatie' })
  await expect(todo).toContainText('Regel 3, kolom 1')
  await expect(page.getByRole('textbox', { name: 'Tekst' })).toContainText('<script>')
  await expect(page.getByLabel('Wat is erop te zien?')).toHaveValue('Een brug')
})

test('pressing the save key twice is one revision', async ({ page, signInAs }) => {
  await signInAs('Ada')
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Dubbel gedrukt')
  await page.keyboard.press('Control+s')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Opgeslagen als versie 1.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Versie 1, opgeslagen door')).toBeVisible()
  await expect(page.getByLabel('Titel')).toHaveValue('Dubbel gedrukt')
})

test('what is pressed while it is being saved follows on what was saved', async ({ page, signInAs }) => {
  await signInAs('Emiel')
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Vlug na elkaar')
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Eerst.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Daarna.')
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(answerOn(page)).toContainText('Gepubliceerd.')
  await expect(page.getByText('Versie 2, opgeslagen door')).toBeVisible()
})

test('who was signed out meanwhile keeps what they typed', async ({ page, signInAs, context }) => {
  await signInAs('Ada')
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Te laat')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(answerOn(page)).toContainText('intussen uitgelogd')
  await expect(page.getByLabel('Titel')).toHaveValue('Te laat')
  await signInAs('Ada')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen als versie 1.')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a dialogue that cannot begin yet, and a mailed letter that cannot be one, stay as they were typed', async ({
    page,
    signInAs,
  }) => {
    const ada = await signInAs('Ada')
    await page.goto('/schrijven/dialogen/nieuw')
    await page.getByLabel('Thema').fill('Over papier')
    await page.getByRole('button', { name: 'Briefwisseling beginnen' }).click()
    await expect(answerOn(page)).toContainText('Kies een medewerker')
    await expect(page.getByLabel('Thema')).toHaveValue('Over papier')

    await page.goto(`/schrijven/post/${await aProposalTo(ada)}`)
    await page.getByLabel('Brief', { exact: true }).fill('Beste Ben,\n\n:::onder-ons\nZonder einde.')
    await page.getByRole('button', { name: 'Bevestigen' }).click()
    await expect(answerOn(page)).toContainText('Regel 3')
    await expect(page.getByLabel('Brief', { exact: true })).toHaveValue(/Zonder einde\./)
  })

  test('who was signed out meanwhile gets the whole form back, and sends it once they are signed in', async ({
    page,
    signInAs,
    context,
  }) => {
    await signInAs('Ada')
    await page.goto('/schrijven/nieuw')
    await page.getByLabel('Titel').fill('Zonder script, te laat')
    await page.getByLabel('Tekst').fill('Een regel.\n\nNog een, die er na het inloggen nog is.')
    const topic = page.getByRole('group', { name: 'Rubrieken' }).getByRole('checkbox').first()
    await topic.check()
    await context.clearCookies()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByRole('heading', { name: 'Nog niet verstuurd' })).toBeVisible()
    await expect(page.getByLabel('Wat je typte')).toHaveValue(/na het inloggen nog is/)
    await signInAs('Ada')
    await page.getByRole('button', { name: 'Opnieuw versturen' }).click()
    await expect(seenOn(page, 'Opgeslagen als versie 1.')).toBeVisible()
    await expect(page.getByLabel('Titel')).toHaveValue('Zonder script, te laat')
    await expect(page.getByLabel('Tekst')).toHaveValue(
      'Een regel.\n\nNog een, die er na het inloggen nog is.',
    )
    await expect(topic).toBeChecked()
  })

  test('an essay with a mistake is kept, told so, corrected and published', async ({ page, signInAs }) => {
    await signInAs('Emiel')
    await page.goto('/schrijven')
    await page.getByRole('button', { name: 'Nieuw essay' }).click()
    await page.getByLabel('Titel').fill('Zonder script')
    await page.getByLabel('Tekst').fill('Eerst\n\n<script>fout</script>')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(answerOn(page)).toContainText('Opgeslagen als versie 1.')
    await expect(page.getByRole('region', { name: /^Nog \d/ })).toContainText('Regel 3, kolom 1')
    await expect(page.getByLabel('Tekst')).toHaveValue('Eerst\n\n<script>fout</script>')
    await page.getByLabel('Tekst').fill('Eerst goed.')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(seenOn(page, 'Opgeslagen als versie 2.')).toBeVisible()
    await page.getByRole('button', { name: 'Publiceren' }).click()
    await expect(answerOn(page)).toContainText('Gepubliceerd.')
  })
})
