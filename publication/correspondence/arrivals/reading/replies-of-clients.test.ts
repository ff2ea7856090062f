import { describe, expect, test } from 'vitest'
import { splitLetter } from './split-letter'

const OWN = 'Lieve Anna,\n\nHet sneeuwt hier al.\n\nGroet, Carola'
const THEIRS = 'Beste Carola,\n\nIs het bij jullie ook zo koud?'
const quoted = (text: string) => text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>')

/** How they say whose words follow: written after mails of these programs. */
describe('the reply of', () => {
  test.each([
    [
      'an iPhone, which quotes that too',
      quoted(
        `Op 31 okt. 2012 om 22:05 heeft Anna <anna@voorbeeld.example> het volgende geschreven:\n\n${THEIRS}`,
      ),
    ],
    [
      'an older iPhone, without an address',
      quoted(`Op 31 okt. 2012 om 22:05 heeft Anna het volgende geschreven:\n\n${THEIRS}`),
    ],
    [
      'KPN and Ziggo webmail (Open-Xchange)',
      quoted(`Op 31-10-2012 22:05 CET schreef Anna <anna@voorbeeld.example>:\n\n \n${THEIRS}`),
    ],
    [
      'Outlook, with marks',
      quoted(
        `-----Oorspronkelijk bericht-----\nVan: Anna [mailto:anna@voorbeeld.example] \nVerzonden: woensdag 31 oktober 2012 22:05\nAan: Carola\nOnderwerp: Winter\n\n${THEIRS}`,
      ),
    ],
    [
      'Apple Mail of ten years ago',
      `Op 31-okt-2012, om 22:05 heeft Anna het volgende geschreven:\n\n${quoted(THEIRS)}`,
    ],
    [
      'Zoho since 2022',
      `---- On Wed, 31 Oct 2012 22:05:12 +0100 Anna de Vries <anna@voorbeeld.example> wrote ---\n\n${THEIRS}`,
    ],
    ['Gmail before 2013', `2012/10/31 Anna de Vries <anna@voorbeeld.example>\n\n${quoted(THEIRS)}`],
    [
      'Gmail on an older telephone',
      `Op 31 okt. 2012 22:05 schreef "Anna de Vries" <anna@voorbeeld.example> het volgende:\n\n${quoted(THEIRS)}`,
    ],
    ['Roundcube', `Anna de Vries schreef op 2012-10-31 22:05:\n${quoted(THEIRS)}`],
    ['Evolution', `Anna de Vries schreef op wo 31-10-2012 om 22:05 [+0100]:\n${quoted(THEIRS)}`],
    ['Horde', `Citeren Anna de Vries <anna@voorbeeld.example>:\n\n${quoted(THEIRS)}`],
    ['mutt', `Anna de Vries <anna@voorbeeld.example> schreef:\n${quoted(THEIRS)}`],
    [
      'Proton',
      `Op woensdag 31 oktober 2012 om 22:05, schreef Anna <anna@voorbeeld.example>:\n\n${quoted(THEIRS)}`,
    ],
    [
      'Proton, older',
      `‐‐‐‐‐‐‐ Oorspronkelijk bericht ‐‐‐‐‐‐‐\n\nOp woensdag 31 oktober 2012 22:05, Anna <anna@voorbeeld.example> schreef:\n\n${quoted(THEIRS)}`,
    ],
    [
      'Yahoo',
      `Op woensdag 31 oktober 2012 om 22:05:12 CET schreef Anna <anna@voorbeeld.example>:  \n\n${THEIRS}`,
    ],
    [
      'Samsung Mail',
      `-------- Oorspronkelijk bericht --------\nVan: Anna <anna@voorbeeld.example> \nDatum: 31-10-12  22:05  (GMT+01:00) \nAan: Carola <carola@voorbeeld.example> \nOnderwerp: Winter \n\n${THEIRS}`,
    ],
    [
      'Samsung Mail in Markdown',
      `\\-------- Oorspronkelijk bericht --------\n\nVan: Anna <anna@voorbeeld.example>\n\nDatum: 31-10-12 22:05 (GMT+01:00)\n\nAan: Carola\n\nOnderwerp: Winter\n\n${THEIRS}`,
    ],
    [
      'Zimbra',
      `----- Oorspronkelijk bericht -----\nVan: "Anna" <anna@voorbeeld.example>\nAan: "Carola" <carola@voorbeeld.example>\nVerzonden: Woensdag 31 oktober 2012 22:05:12\nOnderwerp: Winter\n\n${THEIRS}`,
    ],
    [
      'eM Client',
      `------ Origineel bericht ------\nVan: "Anna" <anna@voorbeeld.example>\nAan: "Carola" <carola@voorbeeld.example>\nVerzonden: 31-10-2012 22:05:12\nOnderwerp: Winter\n\n${THEIRS}`,
    ],
    [
      'Outlook on the web in Markdown, with its line',
      `* * *\n\n**Van:** Anna <anna@voorbeeld.example>  \n**Verzonden:** woensdag 31 oktober 2012 22:05  \n**Aan:** Carola <carola@voorbeeld.example>  \n**Onderwerp:** Winter\n\n${THEIRS}`,
    ],
    [
      'Hotmail, the day before the sender',
      `Date: Wed, 31 Oct 2012 22:05:12 +0100\nFrom: anna@voorbeeld.example\nTo: carola@voorbeeld.example\nSubject: Winter\n\n${THEIRS}`,
    ],
    [
      'KMail, the subject before the sender',
      `----------  Doorgestuurd bericht  ----------\n\nOnderwerp: Winter\nDatum: woensdag 31 oktober 2012\nVan: anna@voorbeeld.example\n\n${THEIRS}`,
    ],
  ])('%s', (_client, quote) => {
    expect(splitLetter(`${OWN}\n\n${quote}\n`)).toEqual({
      letter: OWN,
      quoted: quote.trimEnd(),
      signature: '',
    })
  })
})

describe('the writer’s last line right above it stays, also when it begins alike:', () => {
  test.each([
    'Op 31-10-2012 om 22:05 schreef Anna:',
    'Op 31 okt. 2012, om 22:05 heeft Anna de Vries\n<anna@voorbeeld.example> het volgende\ngeschreven:',
    'Anna de Vries schreef op 2012-10-31 22:05:',
    'Anna de Vries <anna@voorbeeld.example> schreef:',
    'On 31/10/2012 22:05, Anna wrote:',
    '2012/10/31 Anna de Vries <anna@voorbeeld.example>',
  ])('%s', (attribution) => {
    for (const own of ['Ik kom.', 'Op maandag kom ik', 'On Monday I come', 'Dat zei ze'])
      expect(splitLetter(`${own}\n${attribution}\n\n${quoted(THEIRS)}`).letter).toBe(own)
  })
})

describe('the line of', () => {
  test.each([
    ['Outlook for iOS', 'Outlook voor iOS downloaden<https://aka.ms/o0ukef>'],
    ['Outlook for Android', 'Verzonden vanuit Outlook voor Android<https://aka.ms/AAb9ysg>'],
    ['Outlook for Android, in Markdown', 'Verzonden vanuit [Outlook voor Android](https://aka.ms/AAb9ysg)'],
    ['Windows', 'Verzonden vanuit Mail voor Windows'],
    ['Proton', 'Verzonden met [Proton Mail](https://proton.me/) beveiligde e-mail.'],
    ['Yahoo', 'Verzonden vanaf Yahoo Mail voor iPhone'],
    ['Samsung', 'Verstuurd vanaf mijn Galaxy'],
    ['K-9', 'Verstuurd vanaf mijn Android apparaat met K-9 Mail. Excuseer mijn beknoptheid.'],
    [
      'K-9 in German',
      'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet. Bitte entschuldigen Sie die Kürze.',
    ],
    ['K-9 in German, without more', 'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.'],
    ['K-9 in French', 'Envoyé de mon appareil Android avec Courriel K-9 Mail. Veuillez excuser ma brièveté.'],
  ])('%s is no part of a letter', (_program, line) => {
    const quote = `________________________________\nVan: Anna <anna@voorbeeld.example>\nVerzonden: woensdag 31 oktober 2012 22:05\nAan: Carola\nOnderwerp: Winter\n\n${THEIRS}`
    expect(splitLetter(`${OWN}\n\n${line}\n`)).toEqual({ letter: OWN, quoted: '', signature: line })
    expect(splitLetter(`${OWN}\n\n${line}\n\n${quote}`)).toEqual({
      letter: OWN,
      quoted: quote,
      signature: line,
    })
  })
})

describe('in doubt the words stay:', () => {
  const head =
    'Van: Anna <anna@voorbeeld.example>\nVerzonden: woensdag 31 oktober 2012 22:05\nAan: Carola\nOnderwerp: Winter'
  test.each([
    ['an answer below what Outlook quotes without marks', `${head}\n\n${THEIRS}\n\n${OWN}`],
    ['a mail that is sent on without a word', `-----Doorgestuurd bericht-----\n${head}\n\n${THEIRS}`],
    [
      'an iPhone, with answers between its lines',
      `> Op 31 okt. 2012 om 22:05 heeft Anna het volgende geschreven:\n> \n> Is het koud?\n\nJa.\n\n> Ook binnen?\n\nNee.`,
    ],
    [
      'a quotation that names its writer and no day',
      'Lieve Anna,\n\nMijn moeder schreef:\n\n> De sneeuw ligt tot aan de ramen.',
    ],
    [
      'a quotation in which a mail is told of',
      'Lieve Anna,\n\nIk las in het boek:\n\n> Hij schreef een brief.\n> Zij las hem.',
    ],
    [
      'who writes above a letter what it is about',
      'Datum: 31 oktober 2012\n\nLieve Anna,\n\nVan: mij krijg je dit, aan: jou.',
    ],
    ['a rule of the writer’s own before a name', `Eerste deel.\n\n---\n\nVan Anna hoorde ik niets.`],
  ])('%s', (_what, text) => {
    expect(splitLetter(text)).toEqual({ letter: text, quoted: '', signature: '' })
  })
})

test('a heap of empty quotations takes no time', () => {
  const heavy = '>\n\n'.repeat(30_000)
  expect(splitLetter(heavy)).toEqual({ letter: heavy.trim(), quoted: '', signature: '' })
})

describe('what scanners and lists put below a reply is none of its words:', () => {
  test.each([
    '---\nDit e-mailbericht is gecontroleerd op virussen met Avast antivirussoftware.\nhttps://www.avast.com/antivirus',
    'Dit e-mailbericht is gescand met Norton AntiVirus.',
    '---\nThis email has been checked for viruses by AVG.\nhttps://www.avg.com',
    'Diese E-Mail wurde von Avast Antivirus-Software auf Viren geprüft.\nwww.avast.com',
    "L'absence de virus dans ce courrier électronique a été vérifiée par le logiciel antivirus Avast.",
    'Virusvrij.\nwww.avast.com',
    `${'_'.repeat(47)}\nBrieven mailing list\nBrieven@lijst.example\nhttps://lijst.example/brieven`,
  ])('%s', (footer) => {
    const quote = `Op 31-10-2012 om 22:05 schreef Anna:\n${quoted(THEIRS)}`
    expect(splitLetter(`${OWN}\n\n${quote}\n\n\n${footer}`)).toEqual({
      letter: OWN,
      quoted: quote,
      signature: footer,
    })
    expect(splitLetter(`${OWN}\n\n${footer}`)).toEqual({ letter: OWN, quoted: '', signature: footer })
    const signature = '-- \nCarola'
    expect(splitLetter(`${OWN}\n\n${signature}\n\n${footer}`)).toMatchObject({
      letter: OWN,
      signature: `${signature}\n\n${footer}`,
    })
  })

  test.each([
    'Deze brief is gecontroleerd op vlekken.',
    'Dit bericht heb ik met Norton, mijn kat, gecontroleerd.',
    'Deze e-mail is gecontroleerd door Norton. Zij keurt hem goed, en gaat slapen.',
    `${'_'.repeat(47)}\nEn dan nog dit.`,
  ])('but what somebody writes: %s', (words) => {
    expect(splitLetter(`${OWN}\n\n${words}`).letter).toBe(`${OWN}\n\n${words}`)
  })
})

test('a line of Outlook with an address in its middle is no word of the writer', () => {
  const line = 'Outlook voor Android<https://aka.ms/x> downloaden'
  expect(splitLetter(`${OWN}\n\n${line}`)).toEqual({ letter: OWN, quoted: '', signature: line })
})

describe('a line with no more than a day, over lines as programs break them, is cut:', () => {
  test.each([
    'Op maandag 31 oktober 2012 schreef Anna de Vries:',
    'Op maandag schreef Anna:',
    'Op maandag schreef\nAnna de Vries:',
    'Op maandag 31 oktober\n2012 schreef Anna\nde Vries:',
    'Op 31 oktober schreef\nAnna:',
    'Op 31 okt. 2012 heeft Anna de Vries het volgende\ngeschreven:',
    'Anna de Vries\nschreef:',
    'Anna de Vries schreef op maandag 31\noktober 2012:',
    'Anna de Vries schreef op\nmaandag 31 oktober 2012 om 10:00:',
    'On Monday, Anna\nde Vries wrote:',
    'On Wed, Oct 31, 2012, Anna de Vries\nwrote:',
    'On 31 October 2012, Anna\nde Vries\nwrote:',
    'Anna de Vries wrote on\n31/10/2012:',
    'Am Montag schrieb\nAnna de Vries:',
    'Am 31. Oktober 2012 schrieb Anna\nde Vries:',
    'Am 31.10.2012 hat Anna de Vries\ngeschrieben:',
    'Le mercredi 31 octobre 2012, Anna\nde Vries a écrit :',
    'Le lundi,\nAnna de Vries a écrit :',
    'Le 31/10/2012, Anna de Vries a\nécrit :',
  ])('%j', (line) => {
    const people = { writer: 'Carola Janssen', others: ['Anna de Vries'], addresses: [] }
    const quote = `${line}\n${quoted(THEIRS)}`
    expect(splitLetter(`${OWN}\n\n${quote}\n`, people)).toEqual({ letter: OWN, quoted: quote, signature: '' })
  })
})

describe('what somebody says of a day stays, also below another of its kind:', () => {
  test.each([
    'Op maandag schreef mijn vader:\n> Wie wacht, heeft tijd.',
    'Op 3 mei 1961 schreef Willem Elsschot:\n> Tussen droom en daad staan wetten in de weg.',
    'Op maandag was het stil\nAnna schreef:\n> Wie wacht, heeft tijd.',
    'Op maandag schreef Oma:\n> Lieve Carola,\n> neem een hond.\n> Groetjes, oma',
    'On Monday he said\nAnna Jones wrote:\n> Who waits has time.',
    'Am Montag kam\nAnna schrieb:\n> Wer wartet, hat Zeit.',
    'Op 3 mei schreef\nze me:\n> Ik kom niet.',
    'Op maandag schreef Anna:\n> Wie wacht, heeft tijd.\n\nEn dat is zo.',
  ])('%j', (own) => {
    const text = `Lieve Anna,\n\n${own}`
    expect(splitLetter(text, { writer: 'Carola', others: ['Bram de Wit'], addresses: [] })).toEqual({
      letter: text,
      quoted: '',
      signature: '',
    })
  })
})
