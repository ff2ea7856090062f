import { describe, expect, test } from 'vitest'
import { findAttribution } from './attribution'
import { splitLetter } from './split-letter'

const OWN = 'Lieve Anna,\n\nHet sneeuwt hier al.\n\nGroet, Carola'
const MARKED = '> Beste Carola,\n>\n> Is het bij jullie ook zo koud?\n>\n> Anna'
const A = 'Anna de Vries <anna@voorbeeld.example>'

describe('a program says whose words follow:', () => {
  test.each([
    ['Gmail, 2013 to 2017', `2016-05-11 21:30 GMT+02:00 ${A}:`],
    [
      'the same, in winter and wrapped',
      '2016-01-11 21:30 GMT+01:00 Anna de Vries van der Meulen <\nanna@voorbeeld.example>:',
    ],
    ['the same, elsewhere', `2016-05-11 8:30 UTC+3:00 ${A}:`],
    ['Gmail in French', `Le mer. 11 mai 2016 à 21:30, ${A} a écrit :`],
    [
      'Gmail in French, wrapped',
      `Le 11 mai 2016 à 21:30, Anna de Vries\n<anna@voorbeeld.example> a\nécrit :`,
    ],
    ['Gmail in German over two lines', `${A} schrieb am Mi., 11. Mai 2016 um\n21:30 Uhr:`],
    ['the same, older', `${A} schrieb am Mi., 11. Mai 2016,\n21:30:`],
    [
      'Gmail in German, its address below',
      'Am Mi., 11. Mai 2016 um 21:30 Uhr schrieb Anna de Vries <\nanna@voorbeeld.example>:',
    ],
    [
      'Gmail in German on a telephone',
      'Am 11.05.2016 9:30 nachm. schrieb "Anna de Vries" <anna@voorbeeld.example>:',
    ],
    [
      'Gmail in Spanish',
      'El mié., 11 may. 2016 a las 21:30, Anna de Vries (<anna@voorbeeld.example>)\nescribió:',
    ],
    ['Gmail in Italian', `Il giorno mer 11 mag 2016 alle ore 21:30 ${A} ha scritto:`],
    ['Gmail in Swedish', `Den ons 11 maj 2016 kl 21:30 skrev ${A}:`],
    ['Zimbra, without a colon', `On Wed, 11 May 2016 21:30:43 +0200 ${A} wrote`],
    [
      'Outlook for a Mac, after a byte order mark',
      `\ufeffOn 5/11/16, 9:30 PM, "Anna de Vries" <anna@voorbeeld.example> wrote:`,
    ],
    [
      'a program that breaks it after the name',
      'On Wed, May 11, 2016 at 9:30 PM, Anna de Vries\n<anna@voorbeeld.example>wrote:',
    ],
    [
      'Yahoo in German',
      `Am Mittwoch, 11. Mai 2016, 21:30:12 MESZ hat "Jean-Luc van der Meer" <anna@voorbeeld.example> Folgendes geschrieben:`,
    ],
    ['1&1', 'o.m. <anna@voorbeeld.example> hat am 11. Mai 2016 um 21:30 geschrieben:'],
    ['Gmail in Québec', `Le mer. 11 mai 2016 à 21 h 30, ${A} a écrit :`],
    ['GroupWise', `>>> ${A} 11-5-2016 21:30 >>>`],
    ['GroupWise in English', '>>> "Anna de Vries" <anna@voorbeeld.example> 5/11/2016 9:30 PM >>>'],
    [
      'a later GroupWise',
      '>>> On 11-5-2016 at 21:30, in message <5733.0.6@voorbeeld.example>, Anna de Vries\n<anna@voorbeeld.example> wrote:',
    ],
    ['Tutanota', '11 mei 2016 21:30 door anna@voorbeeld.example:'],
    ['Tutanota in English', 'May 11, 2016, 21:30 by anna@voorbeeld.example:'],
    ['Tutanota in German', '11. Mai 2016, 21:30 von anna@voorbeeld.example:'],
    ['Tutanota in French', '11 mai 2016, 21:30 de anna@voorbeeld.example:'],
    ['Zoho', `---- Op wo, 11 mei 2016 21:30:00 +0200 ${A} schreef ----`],
    [
      'Zoho in English',
      '---- On Wed, 11 May 2016 21:30:00 +0200 Anna de Vries<anna@voorbeeld.example> wrote ----',
    ],
    ['Zoho in German', `---- Am Mi, 11 Mai 2016 21:30:00 +0200 ${A} schrieb ----`],
    ['Zoho in French', `---- Le mer., 11 mai 2016 21:30:00 +0200 ${A} a écrit ----`],
    ['Outlook on a Mac', `Op 11-05-16 21:30 heeft ${A} geschreven:`],
    [
      'Outlook, with the address twice',
      'On Sun, May 8, 2016 at 9:30 PM +0200, "Anna de Vries" <anna@voorbeeld.example<mailto:anna@voorbeeld.example>> wrote:',
    ],
  ])('%s', (_program, line) => {
    expect(findAttribution(line.split('\n'), 0)).toMatchObject({
      lines: line.split('\n').length,
      evidence: 'certain',
    })
    for (const theirs of [MARKED, MARKED.replace(/^> ?/gm, '')])
      expect(splitLetter(`${OWN}\n\n${line}\n\n${theirs}\n`)).toEqual({
        letter: OWN,
        quoted: `${line}\n\n${theirs}`,
        signature: '',
      })
  })

  test.each([
    'Anna de Vries schreef:',
    'Anna de Vries wrote:',
    'Anna de Vries schrieb:',
    'Anna de Vries a écrit :',
  ])('%s is one when what follows is a mail, or she is written to', (line) => {
    expect(splitLetter(`${OWN}\n\n${line}\n${MARKED}`)).toMatchObject({ letter: OWN })
    const words = '> Is het bij jullie ook zo koud?'
    expect(splitLetter(`${OWN}\n\n${line}\n${words}`).letter).toContain(words)
    const toAnna = { writer: 'Carola', others: ['Anna de Vries'], addresses: [] }
    expect(splitLetter(`${OWN}\n\n${line}\n${words}`, toAnna)).toMatchObject({ letter: OWN })
  })

  test.each([
    ['Alpine, which says no time', 'On Wed, 11 May 2016, Anna de Vries wrote:'],
    [
      'a mailing list, which adds its name',
      'On 5/11/2016 9:30 PM, Anna de Vries via brieven-l at De Bond van Schrijvers wrote:',
    ],
    ['mutt, as many set it', '* Anna de Vries [2016-05-11 21:30]:'],
    ['Yahoo of then', '--- On Wed, 5/11/16, Anna de Vries <anna@voorbeeld.example> wrote:'],
  ])('%s', (_program, line) => {
    const quote = `${line}\n\n${MARKED}`
    expect(splitLetter(`${OWN}\n\n${quote}`)).toEqual({ letter: OWN, quoted: quote, signature: '' })
  })
})

describe('a head in', () => {
  test.each([
    [
      'French',
      'De : Anna <anna@voorbeeld.example>\nEnvoyé : mercredi 11 mai 2016 21:30\nÀ : Carola\nObjet : Hiver',
    ],
    ['German', 'Von: Anna\nGesendet: Mittwoch, 11. Mai 2016 21:30\nAn: Carola\nBetreff: Winter'],
    [
      'French of Yahoo, which says when at last',
      'De : Anna <anna@voorbeeld.example>\n À : Carola\n Envoyé le : Mercredi 11 mai 2016 21h30\n Objet : Hiver',
    ],
    [
      'French of Orange, below a drawn line',
      '========================================\n\nMessage du : 11/05/2016 21:30\nDe : "Anna " <anna@voorbeeld.example>\nA : carola@voorbeeld.example\nCopie à : \nObjet : Hiver',
    ],
    [
      'one line, of Yahoo',
      '----- Doorgestuurd bericht ----- Van: Anna <anna@voorbeeld.example>Aan: "carola@voorbeeld.example" <carola@voorbeeld.example>Verzonden: woensdag 11 mei 2016 21:30',
    ],
    [
      'one line, of Samsung',
      '-------- Ursprüngliche Nachricht --------Von: "Anna" Datum: 11.05.16  21:30  (GMT+01:00) An: Betreff: Winter',
    ],
    ['French, divided', '-----Message d’origine-----\nDe : Anna\nEnvoyé : mercredi 11 mai 2016\nÀ : Carola'],
  ])('%s', (_language, head) => {
    const quote = `${head}\n\nIs het koud?`
    expect(splitLetter(`${OWN}\n\n${quote}`)).toEqual({ letter: OWN, quoted: quote, signature: '' })
  })
})

test('Yahoo of then, whose words have no marks', () => {
  const quote =
    '--- On Wed, 5/11/16, Anna de Vries <anna@voorbeeld.example> wrote:\n\n\nFrom: Anna\nIs het koud?'
  expect(splitLetter(`${OWN}\n\n${quote}`)).toEqual({ letter: OWN, quoted: quote, signature: '' })
})

test('who asks for comments on what is below does not say that answers are there', () => {
  const own = 'Any comments on the proposal below?\n\nCarola'
  expect(splitLetter(`${own}\n\nOn Wed, May 11, 2016 at 9:30 PM ${A} wrote:\n\n${MARKED}`).letter).toBe(own)
})

test('a smile by its name introduces nothing, and no second line of an attribution is left', () => {
  const quote = `On Wed, May 11, 2016 at 9:30 PM, Anna de Vries\n<anna@voorbeeld.example>wrote:\n\n${MARKED}`
  expect(splitLetter(`:+1:\n\n${quote}`)).toEqual({ letter: ':+1:', quoted: quote, signature: '' })
  const introduced = `Lees dit eens:\n\n${quote}`
  expect(splitLetter(introduced).letter).toBe(introduced)
})

test.each([
  'Envoyé avec la messagerie sécurisée Proton Mail.',
  '--\nDiese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.',
])('a program says what it is: %s', (signature) => {
  expect(splitLetter(`${OWN}\n\n${signature}`)).toEqual({ letter: OWN, quoted: '', signature })
})

test('laposte.net quotes its own head', () => {
  const quoted = `> Message du 03/05/27 10:00\n> De : ${A}\n> A : Carola\n> Copie à :\n> Objet : V\n>\n> Il fait froid`
  expect(splitLetter(`${OWN}\n\n${quoted}`)).toEqual({ letter: OWN, quoted, signature: '' })
})
