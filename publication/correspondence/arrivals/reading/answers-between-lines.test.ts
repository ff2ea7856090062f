import { expect, test } from 'vitest'
import { readMail } from './read-mail'
import { splitLetter } from './split-letter'

const people = { writer: 'Carola Janssen', others: ['Anna de Vries'], addresses: [] }
const HEAD =
  'Van: Anna <anna@voorbeeld.example>\nVerzonden: woensdag 31 oktober 2012 22:05\nAan: Carola\nOnderwerp: Winter'

/** A question that Outlook quotes, with what stands below its head. */
const inOutlook = (below: string) =>
  `<div><p>Dag Anna, het kwam er eindelijk van.</p><p>Carola</p><hr><p><b>Van:</b> Anna &lt;a@b.nl&gt;<br><b>Verzonden:</b> maandag 3 mei 2027 10:00<br><b>Aan:</b> Carola<br><b>Onderwerp:</b> V</p>${below}</div>`
const htmlMail = (html: string) =>
  Buffer.from(`From: c@d.nl\nContent-Type: text/html; charset=utf-8\n\n${html}`)

test.each([
  '<p>Hoe gaat het?</p><p><span style="color:red">Met mij gaat het goed.</span></p><p>En de hond?</p>',
  '<p>Hoe gaat het? <font color="#0070C0">Goed!</font></p><p>En hoe is het met je hond?</p>',
  '<p style="color:#1F497D">Hoe gaat het?<br><span style="color:rgb(192, 0, 0)">Ik mag niet klagen.</span></p>',
])('answers in colour stay, without a word that they are there: %s', async (below) => {
  expect(await readMail(htmlMail(inOutlook(below)))).toMatchObject({
    letter: expect.stringContaining('Hoe gaat het?'),
    quoted: '',
  })
})

test('whose words they are is seen, where answers in colour stand on lines of their own', async () => {
  const head =
    '> **Van:** Anna <a@b.nl>  \n> **Verzonden:** maandag 3 mei 2027 10:00  \n> **Aan:** Carola  \n> **Onderwerp:** V'
  const above = 'Dag Anna, het kwam er eindelijk van.\n\nCarola'
  const letterOf = async (below: string) => (await readMail(htmlMail(inOutlook(below)))).letter
  expect(
    await letterOf(
      '<p>Hoe gaat het?</p><p>Ik zag je niet.</p><p style="color:red">Met mij gaat het goed.</p><p>En de hond?</p><p><span style="color:red">Dood.</span></p>',
    ),
  ).toBe(
    `${above}\n\n> * * *\n>\n${head}\n>\n> Hoe gaat het?\n>\n> Ik zag je niet.\n\nMet mij gaat het goed.\n\n> En de hond?\n\nDood.`,
  )
  // A line of both stays as it came.
  expect(
    await letterOf('<p>Hoe gaat het? <font color="red">Met mij gaat het goed.</font></p><p>En de hond?</p>'),
  ).toBe(`${above}\n\n> * * *\n>\n${head}\n\nHoe gaat het? Met mij gaat het goed.\n\n> En de hond?`)
})

test('where an answer in colour is not found in the text, nobody is given another’s words', () => {
  const text = `Dag Anna, het kwam ervan.\n\n${HEAD}\n\nHoe gaat het?\n\nMet mij gaat\nhet goed.`
  const split = splitLetter(text, people, ['Met mij gaat het goed.'])
  expect(split).toEqual({ letter: text, quoted: '', signature: '' })
})

test.each([
  '<p style="color:#1F497D">Hoe gaat het met je hond?</p><p style="color:#1F497D">Ik kom zondag.</p>',
  '<p>Hoe gaat het?</p><p>Anna</p><p style="color:#7030A0">Anna de Vries | Adviseur</p><p><a style="color:blue" href="https://a.nl">Kijk eens op mijn site</a></p>',
])('a mail that is written in colour, or signed so, is folded: %s', async (below) => {
  expect(await readMail(htmlMail(inOutlook(below)))).toMatchObject({
    quoted: expect.stringContaining('Hoe gaat het'),
  })
})

test.each([
  'Ik heb in het blauw bij jouw vragen geschreven.',
  'Tussen jouw regels vind je wat ik ervan vind.',
  'Mijn reactie staat telkens cursief onder jouw alinea.',
  'Antwoorden zie onder.',
  'Dag Anna,\n\nZie hier.\n\nGroet,\nCarola',
  'Ik heb je vragen hieronder beantwoord.',
  'Zie mijn rode tekst.',
  'I added my thoughts, see red.',
  'Beste Anna, zie hieronder!',
  'Hoi, zie onder!',
  'Dag Anna, zie onder!',
  'Hoi,\n\nIk heb even tussen jouw tekst gekliederd.',
  'Hallo,\n\nich schreibe dir gleich dazwischen.',
  'Dag Anna,\n\nIk reageer per alinea.',
  'Dag Anna,\n\nZie mijn reactie.',
])('answers that are announced stay: %s', (words) => {
  const text = `${words}\n\nVan: Anna <a@b.nl>\nVerzonden: maandag 3 mei 2027 10:00\nAan: Carola\nOnderwerp: V\n\nHoe gaat het?\nGoed.`
  expect(splitLetter(text)).toEqual({ letter: text, quoted: '', signature: '' })
})
