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
  // A line of both is parted.
  expect(
    await letterOf('<p>Hoe gaat het? <font color="red">Met mij gaat het goed.</font></p><p>En de hond?</p>'),
  ).toBe(`${above}\n\n> * * *\n>\n${head}\n>\n> Hoe gaat het?\n\nMet mij gaat het goed.\n\n> En de hond?`)
})

test('where an answer in colour is not found in the text, nobody is given another’s words', () => {
  const text = `Dag Anna, het kwam ervan.\n\n${HEAD}\n\nHoe gaat het?\n\nMet mij gaat het wel.`
  const split = splitLetter(text, people, [[{ words: 'Met mij gaat het goed.', isOwn: true }]])
  expect(split).toEqual({ letter: text, quoted: '', signature: '' })
})

const ATTRIBUTION = 'Op ma 3 mei 2027 om 10:00 schreef Anna de Vries <a@b.nl>:'
const IN_HTML = ATTRIBUTION.replace('<a@b.nl>', '&lt;<a href="mailto:a@b.nl">a@b.nl</a>&gt;')
const inGmail = (above: string, below: string) =>
  `<div dir="ltr">${above}</div><br><div class="gmail_quote"><div class="gmail_attr">${IN_HTML}<br></div><blockquote class="gmail_quote"><div>Lieve Carola,</div>${below}</blockquote></div>`
const inApple = (above: string, below: string) =>
  `<div>${above}</div><div><br><blockquote type="cite"><div>Op 3 mei 2027 om 10:00 heeft Anna het volgende geschreven:</div><br><div>Lieve Carola,</div>${below}</blockquote></div>`
const RED = '<div><font color="#ff0000">Ja, ik kom zaterdag met de trein.</font></div>'
const linesOf = async (html: string) =>
  (await readMail(htmlMail(html))).letter.split('\n').filter((line) => line.replace(/[>\s]/g, '') !== '')

test.each([
  ['announced', 'Zie onder in rood.'],
  ['announced in more words', 'Mijn antwoorden staan hieronder in rood.'],
  ['announced in English', 'See my answers in red.'],
  ['not announced', 'Dag Anna, het kwam er eindelijk van.'],
])('answers in colour within a quotation are nobody else’s: %s', async (_how, above) => {
  const below = `<div>Kom je zaterdag?</div>${RED}<div>En je hond?</div><div><span style="color:rgb(255, 0, 0)">Die blijft thuis, want hij is oud.</span></div><div>Anna</div>`
  const answered = [
    '> Kom je zaterdag?',
    'Ja, ik kom zaterdag met de trein.',
    '> En je hond?',
    'Die blijft thuis, want hij is oud.',
    '> Anna',
  ]
  for (const html of [inGmail(above, below), inApple(above, below)]) {
    const lines = await linesOf(html)
    expect(lines[0]).toBe(above)
    expect(lines.slice(-5).map((line) => line.trim())).toEqual(answered)
  }
})

test('the same in bold, where that is announced', async () => {
  const below = '<div>Kom je?</div><div><b>Ja.</b></div><div>En de hond?</div>'
  const answered = ['> Kom je?', '**Ja.**', '> En de hond?']
  expect((await linesOf(inGmail('Mijn antwoorden staan hieronder in vet.', below))).slice(-3)).toEqual(
    answered,
  )
  expect((await linesOf(inGmail('Zie onder.', below))).slice(-2)).toEqual(['> **Ja.**', '> En de hond?'])
})

test('the text beside it, which breaks their lines, has them without their mark, too', async () => {
  const answer = 'Ja, ik kom zaterdag met de trein van tien over tien, en ik neem de taart mee.'
  const text = `Zie onder in rood.\n\n${ATTRIBUTION}\n\n> Lieve Carola,\n> ${'Het is hier koud en nat en de dagen zijn kort. '.repeat(8)}\n> Kom je zaterdag?\n> Ja, ik kom zaterdag met de trein van tien over tien, en ik\n> neem de taart mee.\n> Anna`
  const html = inGmail(
    'Zie onder in rood.',
    `<div>Kom je zaterdag? <font color="red">${answer}</font></div><div>Anna</div>`,
  )
  const mail = `From: c@d.nl\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--x\nContent-Type: text/html; charset=utf-8\n\n${html}\n--x--\n`
  const { letter, quoted } = await readMail(Buffer.from(mail))
  expect(quoted).toBe('')
  expect(letter).toContain('> Kom je zaterdag?\n\nJa, ik kom zaterdag met de trein')
  expect(letter).toMatch(/\n(?:en ik\s)?.*neem de taart mee\.\n+> Anna$/)
})

/** How clients and people set an answer in another colour within what they quote. `below` is the mail of the other with the answer ANSWER in it. */
const ANSWER = 'Ja, ik kom zaterdag met de trein.'
const HABITS: [string, string, string][] = [
  [
    'Gmail, its palette',
    'Antwoord in blauw.',
    `<div>Kom je zaterdag?</div><div><font color="#0b5394">${ANSWER}</font></div>`,
  ],
  [
    'Apple, on a line behind the question',
    'Zie mijn reactie in rood.',
    `<div>Kom je zaterdag? <span style="color: rgb(255, 38, 0);">${ANSWER}</span></div>`,
  ],
  [
    'Thunderbird',
    'Zie onder in het groen.',
    `<p>Kom je zaterdag?</p><p><font color="#009900">${ANSWER}</font></p>`,
  ],
  [
    'Outlook on the web',
    'Mijn antwoorden staan tussen de tekst.',
    `<div class="x_elementToProof">Kom je zaterdag?</div><div style="color: rgb(200, 38, 19);" class="elementToProof">${ANSWER}</div>`,
  ],
  [
    'in capitals and by name',
    'Reacties in paars.',
    `<DIV>Kom je zaterdag?</DIV><DIV><FONT COLOR=PURPLE>${ANSWER}</FONT></DIV>`,
  ],
  [
    'marked in yellow',
    'Mijn antwoorden zijn geel gemarkeerd.',
    `<div>Kom je zaterdag?</div><div><span style="background-color:rgb(255,255,0)">${ANSWER}</span></div>`,
  ],
  [
    'cursive',
    'Mijn antwoorden staan hieronder cursief.',
    `<div>Kom je zaterdag?</div><div><i>${ANSWER}</i></div>`,
  ],
  [
    'two places, not announced, to what is not asked',
    'Dag Anna, het kwam ervan.',
    `<div>Ik hoop dat je zaterdag komt.</div><div><span style="color:red">${ANSWER}</span></div><div>Ik ben ziek geweest, maar het gaat weer.</div><div><span style="color:red">Wat naar voor je.</span></div>`,
  ],
  [
    'nothing above it but a greeting',
    'Hoi Anna,',
    `<div>Ik hoop dat je zaterdag komt.</div><div style="color:#c00">${ANSWER}</div>`,
  ],
  [
    'not announced, below a question',
    'Dag Anna, het kwam ervan. Groet, Carola',
    `<div>Kom je zaterdag?</div><div><br></div><div style="color:#c00">${ANSWER}</div>`,
  ],
]

test.each(HABITS)('an answer in another look has no mark of the other: %s', async (_habit, above, below) => {
  const mail = `${below}<div>Ik bak een taart voor je.</div><div>Groetjes,</div><div>Anna</div>`
  for (const html of [inGmail(above, mail), inApple(above, mail)]) {
    const lines = (await linesOf(html)).map((line) => line.trim().replace(/^[*_]+|[*_]+$/g, ''))
    expect(lines).toContain(ANSWER)
    expect(lines.slice(-3)).toEqual(['> Ik bak een taart voor je.', '> Groetjes,', '> Anna'])
    expect(lines.filter((line) => /Kom je|Ik hoop|ziek/.test(line) && !line.startsWith('>'))).toEqual([])
  }
})

test.each([
  [
    'a closing, as programs of offices set it',
    'Dank je wel.',
    '<div>Kom je zaterdag?</div><div><b><font color="#0000FF">Met vriendelijke groet,</font></b></div><div><font color="#0000FF">Anna de Vries</font></div><div>Ik hoor graag van je.</div>',
  ],
  [
    'what matters',
    'Dank je wel.',
    '<div>Ik bak een taart.</div><div><font color="red">Laat je mij voor vrijdag weten of je komt?</font></div><div>Ik hoor het graag van je.</div>',
  ],
  [
    'what matters, twice, below a letter that is ended',
    'Dank je wel voor je brief.\n<br>Ik schrijf je zondag.<br>Groet,<br>Carola',
    '<div>Ik bak een taart voor je.</div><div><font color="red">Laat je mij weten of je komt?</font></div><div>Je zus komt ook, hoor ik.</div><div><font color="red">Neem je je hond mee?</font></div><div>Ik hoor het graag van je.</div>',
  ],
  [
    'her slogan in another colour than is announced',
    'Mijn antwoorden staan hieronder in rood.',
    '<div>Kom je zaterdag?</div><div><font color="red">Ja.</font></div><div>Fijn, ik reken op je.</div><div><font color="#7030A0">Ik help je met je boeken.</font></div>',
  ],
  [
    'her heading and what she wrote in blue',
    'Dank je wel.',
    '<div style="color:#1f497d">Hoe gaat het met je? Ik hoop goed.</div><div style="color:#1f497d">Schrijf je me?</div>',
  ],
])('what the other set in another colour stays the other’s: %s', async (_what, above, below) => {
  for (const html of [inGmail(above, below), inApple(above, below)]) {
    const { letter } = await readMail(htmlMail(html))
    const own = letter.split('\n').filter((line) => !line.startsWith('>') && line.trim() !== '')
    expect(
      own.filter(
        (line) =>
          /groet,$|Anna de Vries$|Laat je|Neem je|boeken|Schrijf je|gaat het met/.test(line) &&
          line !== 'Groet,',
      ),
    ).toEqual([])
  }
})

test('where it is in doubt who answers, all of it stays and is quoted', async () => {
  const thread = inGmail(
    'Dank je wel.',
    `<div>Goed zo.</div><div>${IN_HTML}</div><blockquote><div>Kom je?</div>${RED}<div>En de hond? Ik zag haar niet.</div></blockquote>`,
  )
  const stressed = inGmail(
    'Dank je wel.',
    '<div>Kom je <font color="red">zaterdag</font> of zondag naar ons toe?</div><div>Ik bak een taart.</div>',
  )
  const lines = await linesOf(thread)
  expect(lines.slice(2).filter((line) => !line.startsWith('>'))).toEqual([])
  expect(lines.length).toBeGreaterThan(3)
  // A word that is stressed is no answer.
  expect(await readMail(htmlMail(stressed))).toMatchObject({ letter: 'Dank je wel.' })
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
