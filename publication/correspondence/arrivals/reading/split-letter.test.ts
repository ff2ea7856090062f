import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitLetter } from './split-letter'

const OWN = 'Lieve Anna,\n\nJe brief bleef dagen op tafel liggen.\n\nGroet, Carola'

test('whoever parts their words by the mark of a signature keeps the last part; whoever signs with it again does not', () => {
  const parts = 'Deel een.\n\n-- \n\nDeel twee, en nog wat woorden erbij.\n\n-- \n\nDeel drie.'
  expect(splitLetter(parts)).toEqual({ letter: parts, quoted: '', signature: '' })
  const signed = 'Beste Ada,\n\nTot gauw.\n\n-- \nCarola Rood\n06 12345678\n\n-- \nUitgeverij De Brug'
  expect(splitLetter(signed).letter).not.toContain('Uitgeverij')
})

describe('the mail that is answered is folded away', () => {
  test.each([
    [
      'Gmail',
      'Op wo 31 okt 2012 om 22:05 schreef Anna de Vries <anna@voorbeeld.example>:\n\n> Beste Carola,\n> zo is het.',
    ],
    [
      'Gmail, wrapped',
      'Op wo 31 okt 2012 om 22:05 schreef Anna de Vries van der Meulen <\nanna@voorbeeld.example>:\n\n> Beste Carola',
    ],
    ['Gmail today', 'Op wo 31 okt. 2012 om 22:05 schreef Anna <anna@voorbeeld.example>:\n> Beste Carola'],
    [
      'Apple Mail',
      'Op 31 okt. 2012, om 22:05 heeft Anna <anna@voorbeeld.example> het volgende geschreven:\n\n> Beste Carola',
    ],
    [
      'Apple Mail, wrapped',
      'Op 31 okt. 2012, om 22:05 heeft Anna de Vries\n<anna@voorbeeld.example> het volgende\ngeschreven:\n> Beste',
    ],
    ['iPhone', 'Op 31 okt. 2012 om 22:05 heeft Anna het volgende geschreven:\n\n> Beste Carola'],
    ['Thunderbird', 'Op 31-10-2012 om 22:05 schreef Anna de Vries:\n> Beste Carola\n>\n> Dag'],
    ['Thunderbird, older', 'Anna de Vries schreef op 31-10-2012 22:05:\n> Beste Carola'],
    ['KMail', 'Op woensdag 31 oktober 2012 22:05:12 schreef Anna:\n> Beste Carola'],
    [
      'a program that quotes without marks',
      'Op wo 31 okt 2012 om 22:05 schreef Anna <anna@voorbeeld.example>:\n\nBeste Carola,\nzo is het.',
    ],
    [
      'Outlook',
      'Van: Anna [mailto:anna@voorbeeld.example]\nVerzonden: woensdag 31 oktober 2012 22:05\nAan: Carola\nOnderwerp: RE: Vertrouwen\n\nBeste Carola,\nzo is het.',
    ],
    [
      'Outlook, with its rule',
      '________________________________\nVan: Anna <anna@voorbeeld.example>\nVerzonden: woensdag 31 oktober 2012 22:05\nAan: Carola\nOnderwerp: Vertrouwen\n\nBeste',
    ],
    [
      'Outlook in Markdown',
      '**Van:** Anna <anna@voorbeeld.example>  \n**Verzonden:** woensdag 31 oktober 2012  \n**Aan:** Carola  \n**Onderwerp:** Vertrouwen\n\nBeste',
    ],
    [
      'Outlook Express',
      '-----Oorspronkelijk bericht-----\nVan: Anna\nVerzonden: woensdag\nAan: Carola\n\nBeste',
    ],
    [
      'Hotmail',
      'Van: Anna\nDatum: woensdag 31 oktober 2012 22:05:12\nAan: Carola\nOnderwerp: Vertrouwen\n\nBeste',
    ],
    [
      'Gmail in English',
      'On Wed, Oct 31, 2012 at 10:05 PM Anna <anna@voorbeeld.example> wrote:\n\n> Dear Carola',
    ],
    [
      'Apple Mail in English',
      'On 31 Oct 2012, at 22:05, Anna <anna@voorbeeld.example> wrote:\n\n> Dear Carola',
    ],
    [
      'Outlook in English',
      'From: Anna <anna@voorbeeld.example>\nSent: Wednesday, October 31, 2012 10:05 PM\nTo: Carola\nSubject: Trust\n\nDear Carola',
    ],
    [
      'Gmail in German',
      'Am Mi., 31. Okt. 2012 um 22:05 Uhr schrieb Anna <anna@voorbeeld.example>:\n\n> Liebe Carola',
    ],
    ['Thunderbird in German', 'Am 31.10.2012 um 22:05 schrieb Anna:\n> Liebe Carola'],
    [
      'Outlook in German',
      'Von: Anna\nGesendet: Mittwoch, 31. Oktober 2012\nAn: Carola\nBetreff: Vertrauen\n\nLiebe Carola',
    ],
  ])('%s', (_client, quote) => {
    expect(splitLetter(`${OWN}\n\n${quote}\n`)).toEqual({
      letter: OWN,
      quoted: quote.trimEnd(),
      signature: '',
    })
  })
})

describe('what is the writer’s own stays', () => {
  test.each([
    [
      'a sentence that only sounds like a mail program',
      'Op die avond schreef hij:\n\n> Alles is anders.\n\nEn ik geloofde het.',
    ],
    [
      'such a sentence before a quotation that ends the letter',
      'Op die avond schreef hij:\n\n> Alles is anders.',
    ],
    ['a sentence with a day', 'Op 3 mei 2012 schreef hij me:\n\nlieve, ik kom niet. Dat was alles.'],
    ['a bare rule', 'Eerste deel.\n\n---\n\nTweede deel.'],
    ['two dashes with much below them', `Eerst.\n--\n${'Nog een regel.\n'.repeat(12)}`.trim()],
    ['a quotation at the end', 'Zoals mijn vader het zei:\n\n> Wie wacht, heeft tijd.'],
    ['a list of who and what', 'Van: de redactie\nAan: de lezers\n\nDit is een grap.'],
    ['a device in a sentence', 'Dit schreef ik op mijn iPhone, in de trein.'],
  ])('%s', (_what, text) => {
    expect(splitLetter(text)).toEqual({ letter: text, quoted: '', signature: '' })
  })

  test('answers between the lines keep the lines', () => {
    const attribution = 'Op wo 31 okt 2012 om 22:05 schreef Anna <anna@voorbeeld.example>:'
    const text = `${attribution}\n\n> Hoe gaat het?\n\nGoed.\n\n> En met de hond?\n\nOok goed.`
    expect(splitLetter(text)).toEqual({ letter: text, quoted: '', signature: '' })
    const rest = '> Groet,\n> Anna'
    expect(splitLetter(`${text}\n\n${rest}`)).toEqual({ letter: text, quoted: rest, signature: '' })
  })
})

describe('a signature is folded away', () => {
  const quote = 'Op 31-10-2012 om 22:05 schreef Anna:\n> Beste Carola'
  test.each([
    ['after its mark', `${OWN}\n-- \nCarola Janssen\n06 12345678`, '-- \nCarola Janssen\n06 12345678', ''],
    ['when the mark lost its space', `${OWN}\n--\nCarola Janssen`, '--\nCarola Janssen', ''],
    ['before a quote', `${OWN}\n\n-- \nCarola\n\n${quote}`, '-- \nCarola', quote],
    ['after a quote', `${OWN}\n\n${quote}\n\n-- \nCarola`, '-- \nCarola', quote],
    [
      'after a quote, with the end of the mail',
      `${OWN}\n\n${quote}\n\n-- \nCarola\n\n`,
      '-- \nCarola',
      quote,
    ],
    ['of an iPhone', `${OWN}\n\nVerstuurd vanaf mijn iPhone`, 'Verstuurd vanaf mijn iPhone', ''],
    [
      'of an iPhone before a quote',
      `${OWN}\n\nVerstuurd vanaf mijn iPhone\n\n${quote}`,
      'Verstuurd vanaf mijn iPhone',
      quote,
    ],
    [
      'of a Samsung',
      `${OWN}\n\nVerzonden vanaf mijn Samsung Galaxy-smartphone.`,
      'Verzonden vanaf mijn Samsung Galaxy-smartphone.',
      '',
    ],
    ['of Outlook', `${OWN}\n\nOutlook voor Android downloaden`, 'Outlook voor Android downloaden', ''],
    ['of an iPad in English', `${OWN}\n\nSent from my iPad`, 'Sent from my iPad', ''],
  ])('%s', (_what, text, signature, quoted) => {
    expect(splitLetter(text)).toEqual({ letter: OWN, quoted, signature })
    expect(splitLetter(`${text}\n\n`)).toEqual({ letter: OWN, quoted, signature })
  })
})

describe('nothing is lost', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '',
      '> geciteerd',
      '-- ',
      '--',
      '---',
      'Op 31-10-2012 om 22:05 schreef Anna <a@b.nl>:',
      'Van: Anna',
      'Verzonden: gisteren',
      'Aan: Carola',
      'Onderwerp: RE',
      '-----Oorspronkelijk bericht-----',
      'Verstuurd vanaf mijn iPhone',
      'Op die avond schreef hij:',
      ':',
      '________________________________',
    ),
  )
  test('the three parts hold every line', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n')
        const split = splitLetter(text)
        const kept = Object.values(split).join('\n')
        expect(written(kept)).toEqual(written(text))
      }),
      { numRuns: 2_000 },
    )
  })

  const written = (text: string) =>
    text
      .split(/\r\n?|\n/)
      .map((it) => it.trimEnd())
      .filter((it) => it !== '')
      .sort()

  test('not even of a mail that is nothing but beginnings of quotations', () => {
    const heavy = 'Op 1-1-2012 om 1:1 schreef\nVan: a\n'.repeat(10_000)
    expect(splitLetter(heavy).letter.length + 1).toBe(heavy.length)
  })
})
