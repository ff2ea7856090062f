import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitLetter } from './split-letter'

const people = { writer: 'Carola Janssen', others: ['Anna de Vries'], addresses: [] }
const HEAD =
  'Van: Anna <anna@voorbeeld.example>\nVerzonden: woensdag 31 oktober 2012 22:05\nAan: Carola\nOnderwerp: Winter'
const ATTRIBUTION = 'Op wo 31 okt 2012 om 22:05 schreef Anna de Vries <anna@voorbeeld.example>:'

describe('the writer’s own words stay:', () => {
  test.each([
    [
      'a note that was found, with who, to whom and when',
      'Lieve Anna,\n\nTussen de boeken zat een kaartje van mijn vader:\n\nVan: papa\nAan: de buren\nDatum: 2 juni 1974\n\nJullie kat zit bij ons op het dak.\n\nIk heb het ingelijst.\n\nCarola',
    ],
    [
      'such a note that nobody introduces, with what it is about',
      'Lieve Anna,\n\nKijk wat ik vond.\n\nVan: papa\nDatum: 2 juni 1974\nAan: de buren\nOnderwerp: jullie kat\n\nZij zit op het dak.\n\nIk heb het ingelijst.',
    ],
    [
      'a mail that was found, introduced',
      `Lieve Anna,\n\nDeze bewaarde ik al die jaren:\n\n${HEAD}\n\nKom je morgen?\n\nIk kwam niet.`,
    ],
    [
      'a mail that was found, and the writer signs below it',
      `Lieve Anna,\n\nWeet je dit nog?\n\n${HEAD}\n\nKom je morgen?\n\nIk kwam niet.\n\nGroet,\nCarola`,
    ],
    [
      'a sentence of one’s own quotations, to end with, after an answer',
      `${ATTRIBUTION}\n> Hoe is het met de hond?\n\nGoed. En mijn vader zei altijd\n\n> wie een hond heeft, heeft geen haast.`,
    ],
    [
      'the same, introduced, though it is like a mail',
      `${ATTRIBUTION}\n> Hoe is het met de hond?\n\nGoed. Oma schreef ooit:\n\n> Lieve Carola,\n> neem een hond.\n> Groetjes, oma`,
    ],
    ['dashes between two parts', 'Eerst over de tuin.\n--\nDan over het huis.\nDat staat er nog.'],
    [
      'dashes with a space between two parts',
      'Eerst over de tuin.\n-- \nDan vertel ik je over het huis, want dat staat er nog.',
    ],
    ['a playful line of a device', 'Dag,\nCarola\n\nVerstuurd vanaf mijn iPhone, in bad en zonder bril'],
    ['a device that is none', 'Dag,\nCarola\n\nVerzonden vanaf mijn broodrooster'],
    ['another playful one', 'Carola\n\nSent from my old Nokia that survived the washing machine'],
    [
      'answers in the text of the other, as Outlook has them',
      `Dag Anna,\n\nMijn antwoorden staan hieronder in de tekst.\n\nCarola\n\n${HEAD}\n\nHoe gaat het?\n\nGoed!\n\nEn de hond?\n\nOok goed.`,
    ],
    [
      'answers in red',
      `Dear Anna,\n\nSee my comments below in red.\n\nFrom: Anna <anna@voorbeeld.example>\nSent: Wednesday, October 31, 2012 10:05 PM\nTo: Carola\nSubject: Winter\n\nHow are you? Fine.`,
    ],
    [
      'answers with a name before them',
      `Zie onder.\n\n${HEAD}\n\nHoe gaat het?\n\n[Carola] Goed!\n\nDag, Anna`,
    ],
    [
      'a sentence of somebody with an address',
      'Gisteren kreeg ik iets vreemds. Mijn buurman jan@voorbeeld.example schreef:\n\n> De kat is terug.',
    ],
    [
      'the same, with a day and a time',
      'Op 31 oktober 2012 om 22:05 vroeg ik het jan@voorbeeld.example, en die schreef:\n\nde kat is terug.\n\nDat was alles.',
    ],
    [
      'a poet at the end',
      'Dag Anna,\n\nWillem Elsschot schreef:\n\n> Tussen droom en daad staan wetten in de weg.',
    ],
    ['a grandmother at the end', 'Dag Anna,\n\nOma schreef:\n\n> Lieve Sint,\n> mag ik een hond?'],
    ['a father and a day at the end', 'Op 3 mei 2012 schreef mijn vader:\n\n> Wie wacht, heeft tijd.'],
    [
      'a letter below the mark of a signature, with an address in it',
      '-- \nLieve Anna,\n\nWat ik je schrijf is vertrouwelijk.\n\nCarola',
    ],
    [
      'what is said below that mark, with an address in it',
      'Eerst over de tuin.\n\n-- \nOver het huis: ik heb er foto’s van gezet op https://huis.example, kijk maar eens of jij het nog herkent.',
    ],
    [
      'a sentence that names a day, a time and an address, and goes on',
      'Dag Anna,\n\nOp 3 mei 2012 om 10:00 Jan de Boer <jan@voorbeeld.example> schreef\nons dat de kat terug is.',
    ],
    [
      'a divider with words behind it',
      'Deel een.\n\n----- Original Message ----- Van: mijn hand\n\nZo heet mijn verhaal.',
    ],
    [
      'a divider with a moment behind it',
      'Deel een.\n\n----- Original Message ----- stond er op 11-05-2016 om 21:30.\n\nZo heet mijn verhaal.',
    ],
    [
      'nothing but a greeting above it',
      `Hoi Anna,\n\n${ATTRIBUTION}\n\nHoe gaat het?\n\nGoed. Ik kom zaterdag.`,
    ],
    ['nothing but a name above it', `Anna,\n\n${HEAD}\n\nHoe gaat het?\n\nGoed. Ik kom zaterdag.`],
    [
      'the mail of a third, without a name below what is said of it',
      `Lieve Anna,\n\nDit vond ik terug.\n\n${ATTRIBUTION.replace('Anna de Vries <anna', 'Piet <piet')}\nIk kom niet.\n\nIk moest huilen.\n\nC.`,
    ],
    [
      'the same, as Outlook shows it',
      `Dag Anna,\n\nIk kreeg een mail van mijn neef.\n\n${HEAD.replace('Anna <anna', 'Piet Jansen <piet')}\n\nOma is dood.\n\nJij had het me al gezegd.`,
    ],
    ['answers with initials before them', `Leuk.\n\n${HEAD}\n\nHoe gaat het?\n\nCJ: Goed, dank je.`],
    ['answers with initials in brackets', `Leuk.\n\n${HEAD}\n\nHoe gaat het?\n\n[CJ] Goed, dank je.`],
    ['answers with arrows before them', `Leuk.\n\n${HEAD}\n\nHoe gaat het?\n==> Goed, dank je.`],
    [
      'how somebody else ended a letter, after an answer',
      `${ATTRIBUTION}\n> Hoe gaat het?\n\nGoed. Mijn opa eindigde elke brief zo.\n\n> Groet,\n> Piet`,
    ],
    [
      'the same, with a signature that is no name',
      `${ATTRIBUTION}\n> Hoe gaat het?\n\nGoed. Weet je dit nog?\n\n> Groet,\n> de veerman`,
    ],
    [
      'an address below dashes that is announced',
      'Lieve Anna,\n\nMijn adres:\n--\nKerkstraat 1\n1234 AB Utrecht',
    ],
    ['a divider that divides nothing', 'Deel een.\n\n----- Original Message -----\n\nZo heet mijn verhaal.'],
  ])('%s', (_what, text) => {
    expect(splitLetter(text, people)).toEqual({ letter: text, quoted: '', signature: '' })
    expect(splitLetter(text.replaceAll('\n', '\r\n'), people).letter).toBe(text)
  })

  test('a PS below a signature, and below that of an answer', () => {
    const own = 'Dag Anna,\n\nTot zondag.\n\nCarola'
    const signature = '-- \nCarola Janssen\n06 12345678'
    expect(splitLetter(`${own}\n\n${signature}\n\nPS Vergeet de taart niet.`, people)).toEqual({
      letter: `${own}\n\nPS Vergeet de taart niet.`,
      quoted: '',
      signature,
    })
    expect(splitLetter(`${own}\n\n${signature}\nP.S. En de kaarsen.`, people)).toEqual({
      letter: `${own}\n\nP.S. En de kaarsen.`,
      quoted: '',
      signature,
    })
    const quote = `${ATTRIBUTION}\n> Kom je?`
    expect(
      splitLetter(`${own}\n\n${quote}\n\n${signature}\n\nPS Vergeet de taart niet.`, people),
    ).toMatchObject({
      quoted: quote,
      signature,
      letter: expect.stringContaining('PS Vergeet de taart niet.'),
    })
  })

  test('but not a few words around an address below its mark', () => {
    const signature = '-- \nLees jij mijn blog? https://carola.example'
    expect(splitLetter(`Dag Anna.\n\n${signature}`, people)).toMatchObject({ letter: 'Dag Anna.', signature })
  })

  test('but a PS of the other is not put into their mouth', () => {
    const theirs = `${ATTRIBUTION}\n\nBeste Carola,\nkom je?\n\n-- \nAnna\n\nPS Neem taart mee.`
    expect(splitLetter(`Ja.\n\nCarola\n\n${theirs}`, people).letter).toBe('Ja.\n\nCarola')
  })

  test('what a thread quotes of the writer’s own does not bring it back', () => {
    const thread = `${HEAD}\n\nKom je?\n\n${HEAD.replace('Anna <anna@', 'Carola <carola@')}\n\nIs het zondag?\n\nCarola`
    expect(splitLetter(`Ja.\n\n${thread}`, people)).toEqual({ letter: 'Ja.', quoted: thread, signature: '' })
  })

  test('but the mail of a third that is answered, and what is left of the other’s', () => {
    const ofThird = HEAD.replace('Anna <anna', 'Piet Jansen <piet')
    expect(
      splitLetter(`Dag Anna,\n\nJa.\n\nGroet,\nCarola\n\n${ofThird}\n\nKom je?`, people).quoted,
    ).toContain('Kom je?')
    const rest = '> Groetjes,\n> Anna'
    expect(splitLetter(`${ATTRIBUTION}\n> Kom je?\n\nJa.\n\n${rest}`, people).quoted).toBe(rest)
    const arrows = `${HEAD}\n\nDe weg gaat van Utrecht\n--> Gouda naar Leiden.`
    expect(splitLetter(`Ja.\n\n${arrows}`, people)).toMatchObject({ letter: 'Ja.', quoted: arrows })
  })

  test('whatever is typed that no program writes', () => {
    const typed = fc
      .stringMatching(/^[\p{L}\p{N} ,.;:!?'"()*_#-]{0,80}$/u)
      .filter((line) => !/^\\?-\\?- ?$|^\W*(p|n)/i.test(line.trim()) && !/^\s*$/.test(line))
    fc.assert(
      fc.property(fc.array(fc.oneof(typed, fc.constant('')), { maxLength: 20 }), (lines) => {
        const text = lines.join('\n').replace(/^\n+/, '').trimEnd()
        expect(splitLetter(text, people).letter).toBe(text)
      }),
      { numRuns: 300 },
    )
  })
})
