import { expect, test } from 'vitest'
import { type ProofMail, renderProofMail } from './proof-mail'

const LINK = 'https://samen.example/inloggen/drukproef/x'
const PROOF: ProofMail = {
  publicationName: 'Samenspraak',
  language: 'nl',
  link: LINK,
  subject: 'De drukproef ligt klaar: ‘Over stilte’',
  before: ['Denise stelde ‘Over stilte’ samen.'],
  asked: null,
  linkDays: 14,
  leftOut: [],
  title: 'Over stilte',
  lead: '',
  html: '<p>Beste Carola,</p>',
  endsAfter: null,
  changes: null,
  carried: 'none',
  text: 'Beste Carola,',
}
const flat = (text: string) => text.replace(/\s+/g, ' ')

test('of pictures that found no room in the mail is said that they are on the page behind its link', async () => {
  const some = await renderProofMail({ ...PROOF, carried: 'some' })
  expect(some.html).toMatch(
    /Niet alle beelden pasten in deze mail\..*<a href="[^"]*\/drukproef\/x"[^>]*>Bekijk ze op de pagina/s,
  )
  for (const carried of ['none', 'all'] as const)
    expect((await renderProofMail({ ...PROOF, carried })).html).not.toContain('Niet alle beelden')
})

test('the text part says where the pictures are, when there are any', async () => {
  for (const carried of ['some', 'all'] as const)
    expect(flat((await renderProofMail({ ...PROOF, carried })).text)).toContain(
      'In deze tekstversie staan geen beelden.',
    )
  expect((await renderProofMail(PROOF)).text).not.toContain('beelden')
})

test('where the text changed stands above the button, what went and what came, in both parts', async () => {
  const changes = {
    places: [
      {
        place: 'Brief 2',
        spots: [{ lead: 'Een brief ', removed: 'wacht', added: 'komt', tail: ' altijd.' }],
      },
      { place: 'Brief 3', spots: null },
    ],
    also: ['Eén brief is weggelaten.'],
  }
  const { html, text } = await renderProofMail({ ...PROOF, changes })
  expect(html).toContain('Een brief <del>wacht</del> <ins><b>komt</b></ins> altijd.')
  expect(flat(text)).toContain(
    '- Brief 2: Een brief [weg: wacht] [erbij: komt] altijd. - Brief 3: op zoveel plekken',
  )
  for (const part of [html, text]) {
    expect(part).toContain('Eén brief is weggelaten.')
    expect(part.indexOf('Brief 2')).toBeLessThan(part.indexOf('Lezen en akkoord gaan'))
  }
})
