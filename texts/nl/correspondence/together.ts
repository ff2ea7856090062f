import { countInWords } from '@/texts/count-in-words'
/** Mails of an upload that are of whoever looks. */
export const together = {
  title: (fileName: string) => `Mails van jou uit ${fileName}`,
  link: (count: number, fileName: string) =>
    count === 1
      ? `Eén mail uit ${fileName} nalezen`
      : `${count} mails uit ${fileName} samen nalezen en bevestigen`,
  readIn: (name: string, day: string, total: number, own: number) =>
    `Op ${day} las ${name} ${total === 1 ? '1 mail' : `${total} mails`} in, waarvan er ${own === 1 ? 'één van jou is' : `${own} van jou zijn`}.`,
  youReadIn: (day: string, total: number, own: number) =>
    `Op ${day} las je ${total === 1 ? '1 mail' : `${total} mails`} in, waarvan er ${own === 1 ? 'één van jou is' : `${own} van jou zijn`}.`,
  byOther: (names: string, count: number) =>
    count === 1
      ? `${names} bevestigde een brief namens jou`
      : `${names} bevestigde ${count} brieven namens jou`,
  kept: {
    public: 'lezers hebben hem, met je akkoord: wil je dat niet meer, trek dan het stuk in',
    revised: 'je herzag hem zelf: hij blijft',
  },
  undoExplained:
    'Is dat niet goed? Maak het ongedaan. Het zijn dan geen brieven meer, maar mails die op je wachten; wat anderen erin voorstelden, vervalt. Stond er een in de samenstelling, dan gaat hij daaruit en moet iedereen opnieuw akkoord gaan. Zonder jouw akkoord wordt niets gepubliceerd.',
  undo: 'Ongedaan maken',
  undone: (count: number, kept: number) =>
    [
      count === 0 && 'Er is niets meer ongedaan te maken.',
      count === 1 && 'Ongedaan gemaakt: de brief is weer een mail die op je wacht.',
      count > 1 && `Ongedaan gemaakt: ${count} brieven zijn weer mails die op je wachten.`,
      kept === 1 && 'Eén brief blijft staan; hierboven staat waarom.',
      kept > 1 && `${countInWords(kept, 'nl')} brieven blijven staan; hierboven staat waarom.`,
    ]
      .filter(Boolean)
      .join(' '),
  waiting: (count: number) =>
    count === 0
      ? 'Er wacht hier niets op je'
      : count === 1
        ? 'Eén mail wacht op je'
        : `${countInWords(count, 'nl')} mails wachten op je`,
  mustLook: (count: number): string =>
    count === 1 ? 'Naar deze moet je apart kijken:' : 'Naar deze moet je één voor één kijken:',
  noSubject: 'Zonder onderwerp',
  readThem: (shown: number, all: number) =>
    `${shown < all ? `Hier staan er ${shown}` : shown === 1 ? 'Hier staat hij' : 'Hier staan ze'}, zoals wij ze lazen. Lees ze na; met de knop onderaan worden ze brieven van jou.`,
  adjust: 'Aanpassen of wegleggen',
  confirm: (count: number) => (count === 1 ? 'Deze brief bevestigen' : `Deze ${count} brieven bevestigen`),
  confirmed: (count: number, left: number) =>
    [
      count === 1 ? 'Eén mail is nu een brief.' : `${countInWords(count, 'nl')} mails zijn nu brieven.`,
      left === 1 && 'Eén andere moet je apart nakijken.',
      left > 1 && `${left} andere moet je apart nakijken.`,
    ]
      .filter(Boolean)
      .join(' '),
  gone: 'Deze mails zijn er niet meer, of ze zijn al bevestigd.',
}
