import { aMail, signed } from './a-mail'
import { type Case, latin, OWN, own, qp } from './mail-case'

/** The same words in other bytes. */
export const charsets: Case[] = [
  {
    what: 'UTF-8 in quoted-printable',
    mail: () =>
      signed(
        qp('Één ’s avonds – €', 'utf-8', (text) => Buffer.from(text)),
        own,
      ),
    becomes: 'proposed',
    letter: 'Één ’s avonds – €',
  },
  {
    what: 'ISO-8859-1',
    mail: () => signed(qp('Één café', 'iso-8859-1', latin), own),
    becomes: 'proposed',
    letter: 'Één café',
  },
  {
    what: 'ISO-8859-15',
    mail: () => signed(qp('Vijf \u00a4', 'iso-8859-15', latin), own),
    becomes: 'proposed',
    letter: 'Vijf €',
  },
  {
    what: 'Windows-1252',
    mail: () => signed(qp('\u0093Ja\u0094, zei hij \u0097 \u0080', 'windows-1252', latin), own),
    becomes: 'proposed',
    letter: '“Ja”, zei hij — €',
  },
  {
    what: 'Windows-1252 that calls itself ISO-8859-1',
    mail: () => signed(qp('\u0091s avonds', 'iso-8859-1', latin), own),
    becomes: 'proposed',
    letter: '‘s avonds',
  },
  {
    what: 'base64',
    mail: () =>
      signed(
        aMail({ 'Content-Transfer-Encoding': 'base64' }, Buffer.from('Één brief').toString('base64')),
        own,
      ),
    becomes: 'proposed',
    letter: 'Één brief',
  },
  {
    what: 'soft line ends',
    mail: () =>
      signed(aMail({ 'Content-Transfer-Encoding': 'quoted-printable' }, 'Een lange =\nregel.'), own),
    becomes: 'proposed',
    letter: 'Een lange regel.',
  },
  {
    what: 'U+0000',
    mail: () =>
      signed(
        qp('a\0b', 'utf-8', (text) => Buffer.from(text)),
        own,
      ),
    becomes: 'proposed',
    letter: 'a\ufffdb',
  },
  {
    what: 'a charset nobody knows',
    mail: () => signed(aMail({ 'Content-Type': 'text/plain; charset=klingon' }), own),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'UTF-7',
    mail: () => signed(aMail({ 'Content-Type': 'text/plain; charset="UTF-7"' }, '+ADw-script+AD4-'), own),
    becomes: 'charset',
  },
  {
    what: 'UTF-7 in the subject',
    mail: () => signed(aMail({ Subject: '=?utf-7?Q?+ADw-?=' }), own),
    becomes: 'charset',
  },
]
