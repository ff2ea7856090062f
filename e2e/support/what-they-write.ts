import { aRun } from './a-run'

export type WhatTheyWrite = ReturnType<typeof whatTheyWrite>

/**
 * A correspondence in words that stand nowhere else. `secret` ones are for its correspondents alone, each from a place
 * of its own, which it names; `leftOut` is not in the piece, but an editor can read it.
 */
export function whatTheyWrite() {
  const run = aRun()
  const address = `carola-${run}@rood.example`
  const secrets = [address]
  const secret = (place: string) => {
    const word = `stil${place}${run}`
    secrets.push(word)
    return word
  }
  const begin = ['Beste Carola,', `Wat 1 < 2 is weet iedereen, & toch: ${QUOTED} Zo begon het in ${run}.`]
  const answer = ['Lieve Ada,', 'Ik <3 stilte, maar niet die van een wachtkamer.', 'Bel me op 06-12345678.']
  const last = ['Lieve Carola,', 'Dan bel ik je niet.', '- Eén keer schrijven\n- en twee keer lezen']
  const [salutation, ...rest] = begin
  const withPrivate = (word: string) => [salutation, aside(word), ...rest].join('\n\n')
  return {
    run,
    secrets,
    address,
    title: `Over stilte ${run}`,
    /** at the desk: as it was sent, as it was proposed to become, and as it became */
    begin: {
      subject: `Een begin ${run}`,
      sent: `${withPrivate(secret('eersteversie'))}\n\nDit staat nog open: ${secret('openversie')}.`,
      proposed: `${withPrivate(secret('voorstel'))}\n\nEn ook nog ${secret('openvoorstel')}.`,
      revised: withPrivate(secret('herzien')),
      public: begin,
    },
    /** by mail, as it was written and as its writer left it */
    answer: {
      mailed: [...answer, aside(secret('perpost')), `Geschrapt: ${secret('geschrapt')}.`].join('\n\n'),
      confirmed: [...answer, aside(secret('bevestigd'))].join('\n\n'),
      signature: `Carola Rood\n${secret('ondertekening')}`,
      telephone: '06-12345678',
      public: answer,
      revised: [...answer, 'Of schrijf.', aside(secret('later'))].join('\n\n'),
      revisedPublic: [...answer, 'Of schrijf.'],
    },
    /** by mail, with a paragraph that is put between them when it turns out to look private */
    last: {
      confirmed: [...last, `Vraag het ${secret('adres')}@elders.example maar.`].join('\n\n'),
      found: `${secrets.at(-1)}@elders.example`,
      public: last,
    },
    leftOut: {
      subject: `Buiten het stuk ${run}`,
      word: `weggelaten${run}`,
      text: `Niet voor in het stuk: weggelaten${run}.\n\n${aside(secret('weggelaten'))}`,
    },
    unsent: `Nog niet verstuurd: ${secret('onverstuurd')}.`,
    spoofed: { signed: `Geld ${secret('vals')}`, unsigned: `Erfenis ${secret('onbewezen')}` },
    heading: 'Een antwoord',
    pullquote: 'Maar niet die van een wachtkamer',
    interlude: '## Een antwoord\n\n<Pullquote>Maar niet die van een wachtkamer</Pullquote>',
  }
}

const QUOTED = '“blijft het stil”, bij ’s avonds één café – en dan?'
const aside = (word: string) => `:::onder-ons\nDit blijft tussen ons: ${word}.\n:::`
