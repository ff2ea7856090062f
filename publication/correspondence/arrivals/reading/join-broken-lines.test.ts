import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isVerse } from './is-verse'
import { joinBrokenLines } from './join-broken-lines'

const PROSE =
  'Het regende de hele weg naar huis en toch liep ik om, langs het water, omdat ik wist dat de oude molen daar nog stond en ik wilde zien of de lamp boven de deur brandde. Hij brandde niet. Misschien was de molenaar al naar bed, of er woont er geen meer sinds die winter waarin we er schaatsten.'
/** As programs break it: each line takes the words that fit. */
function broken(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

test.each([72, 73, 74, 75, 76, 77, 78, 79, 80])('what a program broke at %i is one line', (width) => {
  const letter = (prose: string) => `Lieve Anna,\n\n${prose}\n\nGroet,\nCarola\nKerkstraat 1`
  expect(joinBrokenLines(letter(broken(PROSE, width))).text).toBe(letter(PROSE))
})

test('it says how many ends of lines went', () => {
  expect(joinBrokenLines(broken(PROSE, 72)).count).toBe(broken(PROSE, 72).split('\n').length - 1)
  expect(joinBrokenLines('Groet,\nCarola').count).toBe(0)
})

const STANZA =
  'toen ik daar langs het donkere water liep en naar de molen wilde kijken\nstond iemand zwijgend bij het hek met in zijn hand een oude lantaarn\nwaarvan het licht zo langzaam doofde dat ik nog even zijn gezicht zag\nverdwijnen tussen takken van de wilgen waar de wind vandaan gekomen was'

test.each([75, 76, 77, 78, 80])(
  'even verses without rhyme or pause stay below what was broken at %i',
  (width) => {
    const prose = broken(PROSE, width)
    expect(Math.max(...STANZA.split('\n').map((line) => line.length))).toBe(71)
    expect(joinBrokenLines(`${prose}\n\n${STANZA}\n\n${STANZA}`).text).toBe(
      `${PROSE}\n\n${STANZA}\n\n${STANZA}`,
    )
  },
)

test('lines are no verses in which a sentence ends, or as long as those beside them, or with a short last one', () => {
  const lines = STANZA.split('\n')
  expect(isVerse(lines, 73)).toBe(true)
  expect(isVerse(lines, 72)).toBe(false)
  expect(
    isVerse(lines.with(2, 'waarvan het licht zo langzaam doofde. Ik zag het.'.padEnd(70, 'a')), 73),
  ).toBe(false)
  expect(isVerse(lines.with(3, 'en daarna niets meer'), 73)).toBe(false)
  expect(
    isVerse(lines.with(3, 'of schrijf aan iemand@voorbeeld.example of aan wie daar dan ook woont'), 73),
  ).toBe(false)
})

test('what is quoted is joined with what is quoted as deep', () => {
  const quoted = broken(PROSE, 74).replace(/^/gm, '> ')
  expect(joinBrokenLines(`${quoted}\n\nJa.\nNee.`).text).toBe(`> ${PROSE}\n\nJa.\nNee.`)
})

describe('the end of a line stays', () => {
  const beside = broken(PROSE, 74)
  test.each([
    ['of a verse', 'Wie loopt daar langs de dijk\nmet in zijn hand een lamp\ndie niet brandt'],
    [
      'of a verse with long lines',
      'Zoon van de wind, vertel mij waarom jij de nacht hebt verlaten om hier\nte waken bij vreemden aan zee terwijl niemand jou vroeg om te blijven en\nniemand de lamp heeft ontstoken, waarbij je misschien had geslapen,\nof toch, je had het gekund, als je wilde, maar wilde je slapen?',
    ],
    [
      'of verses as wide as a program’s lines, with pauses',
      'toen ik daar in de avond langs het water liep en naar de molen keek,\nstond Anna in de deur met in haar hand de lamp die nooit meer brandde,\nwaarvan ik haar had gevraagd of zij hem mij nog een keer geven wilde;\nverder was er niemand op de dijk, en niemand die mij daar nog kende.',
    ],
    [
      'of such verses, with rhymes',
      'toen ik daar in de avond langs het water liep en zag hoe hij het huis\nverdween waarin hij woonde met zijn moeder, en daarna de lange dijk\nverlaten lag alsof er nooit iemand was die daar woonde of was thuis\ngekomen zonder dat de lamp er brandde boven deuren van dat zwarte rijk',
    ],
    ['of a list', '- een eerste ding dat op de lijst staat en dat best lang is, tot hier aan\n- een tweede'],
    ['below a greeting', 'Lieve Anna,\nik zag de molen.'],
    ['of an ending', 'Groet,\nCarola\nKerkstraat 1'],
    [
      'above a name, where the line is full',
      `${'Dit is een regel die net zo lang is als een programma haar zou maken.'}\nCarola`,
    ],
    [
      'after a colon',
      'Dit staat er op het bord dat bij de molen hangt, en dat al jaren lang zo:\nVerboden te schaatsen voor wie alleen komt.',
    ],
    [
      'before an address on a line of its own',
      'De molen staat beschreven bij\nhttps://molens.example/noord-holland/schermerhorn/museummolen\nen wie wil kan er naartoe.',
    ],
    [
      'before an address, where the line is full',
      'Dit is een regel die zo goed als vol is, en de rest daarvan vind je op\nhttps://molens.example/noord-holland/schermerhorn/museummolen',
    ],
    [
      'before an address with words behind it, where there was room',
      'De molen staat beschreven bij\nhttps://molens.example/noord-holland/schermerhorn/molen en elders',
    ],
    [
      'before such an address, where a sentence ended',
      'Dit is een regel die zo goed als vol is, en daarmee is zij ten einde.\nhttps://molens.example/noord-holland/schermerhorn/molen vertelt meer',
    ],
    [
      'between addresses',
      'https://molens.example/noord-holland/schermerhorn/museummolen-binnen\nhttps://molens.example/noord-holland/schermerhorn/museummolen-buiten',
    ],
    [
      'after an address',
      'https://molens.example/noord-holland/schermerhorn/museummolen-van-binnen\nals je tijd hebt.',
    ],
  ])('%s', (_what, own) => {
    expect(joinBrokenLines(own).text).toBe(own)
    expect(joinBrokenLines(`${own}\n\n${beside}`).text).toBe(`${own}\n\n${PROSE}`)
  })

  test('where a line is longer than programs leave them', () => {
    const text = `${beside}\n\n${'Deze regel liep door zonder dat iemand haar afbrak, '.repeat(3)}`
    expect(joinBrokenLines(text).text).toBe(text)
  })

  test('whatever its words, when lines are short', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 }), (lines) => {
        expect(joinBrokenLines(lines.join('\n')).text).toBe(lines.join('\n'))
      }),
    )
  })

  test('and no word is ever lost', () => {
    const word = fc.stringMatching(/^[a-zA-Z.,:>-]{1,12}$/)
    const line = fc.array(word, { maxLength: 14 }).map((words) => words.join(' ').slice(0, 78))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const letters = (it: string) => it.replace(/[\s>]/g, '')
        expect(letters(joinBrokenLines(text).text)).toBe(letters(text))
      }),
    )
  })
})
