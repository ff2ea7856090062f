import { aMail, signed } from './a-mail'
import { type Case, html, own, parts } from './mail-case'

const LETTER =
  'Lieve Ben,\n\nDe brug was dicht, dus ik las je brief in de auto. Wat bedoel je met “later”?\n\nGroet,\nAnna'
const THEIRS = 'Lieve Anna, kom je nog langs? Later mag ook.'
/** As programs send it: soft line ends, and what is no ASCII in hexadecimal. */
const encoded = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte === 10
        ? '\n'
        : byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase()}`
          : String.fromCharCode(byte),
    )
    .join('')
    .replace(/[^\n]{60}(?=[^\n])(?<!=.?)/g, '$&=\n')
const plainPart = (text: string) =>
  `Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n${encoded(text)}`
const htmlPart = (text: string) =>
  `Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n${encoded(text)}`
const divs = LETTER.replace(/^(.*)$/gm, (line) => `<div dir="ltr">${line || '<br>'}</div>`)
const outlookHead =
  '<b>Van:</b> Ben &lt;ben@voorbeeld.example&gt;<br><b>Verzonden:</b> woensdag 31 oktober 2012 22:05<br><b>Aan:</b> Anna de Vries &lt;anna@voorbeeld.example&gt;<br><b>Onderwerp:</b> Later</font>'

/** Replies as the programs make them that Dutch people have today: structure theirs, words ours. */
export const dutchClients: Case[] = [
  {
    what: 'Outlook on the web, HTML only',
    mail: () =>
      signed(
        html(
          `<style type="text/css" style="display:none;">P {margin-top:0;}</style><div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">${divs}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${outlookHead}<div>&nbsp;</div></div><div>${THEIRS}</div>`,
        ),
        own,
      ),
    becomes: 'proposed',
    letter: LETTER,
    without: ['margin-top', '* * *\n\nAnna'],
  },
  {
    what: 'Outlook on an iPhone',
    mail: () =>
      signed(
        parts(
          'alternative',
          plainPart(
            `${LETTER}\n\nOutlook voor iOS downloaden<https://aka.ms/o0ukef>\n________________________________\nVan: Ben <ben@voorbeeld.example>\nVerzonden: Wednesday, October 31, 2012 10:05:12 PM\nAan: Anna de Vries <anna@voorbeeld.example>\nOnderwerp: Later\n\n${THEIRS}\n`,
          ),
          htmlPart(`${divs}<div id="ms-outlook-mobile-signature">Outlook voor iOS</div>`),
        ),
        own,
      ),
    becomes: 'proposed',
    letter: LETTER,
    signature: 'Outlook voor iOS downloaden<https://aka.ms/o0ukef>',
  },
  {
    what: 'Gmail on Android, its headers folded',
    mail: () =>
      signed(
        parts(
          'alternative',
          plainPart(
            `${LETTER}\n\nOp wo 31 okt. 2012 22:05 schreef Ben van der Meulen-Oosterhuis <\nben@voorbeeld.example>:\n\n> ${THEIRS}\n>\n`,
          ),
          htmlPart('<div dir="auto">anders</div>'),
        ).replace(
          'Subject: Vertrouwen',
          'Subject: =?UTF-8?Q?Re=3A_Later=2C_en_wat_=C3=A9=C3=A9n?=\r\n =?UTF-8?Q?_brug_ermee_te_maken_heeft?=\r\nReferences: <a@voorbeeld.example>\r\n <b@voorbeeld.example>',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: LETTER,
    without: ['anders'],
  },
  {
    what: 'Apple Mail on a Mac, HTML only',
    mail: () =>
      signed(
        html(
          `<div style="overflow-wrap: break-word; -webkit-nbsp-mode: space;">Lieve Ben,<div><br></div><div>Wat bedoel je met “later”?<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>Op 31 okt 2012 om 22:05 heeft Ben &lt;ben@voorbeeld.example&gt; het volgende geschreven:</div><br class="Apple-interchange-newline"><div>${THEIRS}</div></blockquote></div></div></div>`,
        ),
        own,
      ),
    becomes: 'proposed',
    letter: 'Lieve Ben,\n\nWat bedoel je met “later”?',
  },
  {
    what: 'an iPhone, which quotes its attribution',
    mail: () =>
      signed(
        aMail(
          { 'Content-Transfer-Encoding': 'quoted-printable', 'X-Mailer': 'iPhone Mail (21F90)' },
          encoded(
            `${LETTER}\n\nVerstuurd vanaf mijn iPhone\n\n> Op 31 okt 2012 om 22:05 heeft Ben <ben@voorbeeld.example> het volgende geschreven:\n> \n> \ufeff${THEIRS}\n`,
          ),
        ),
        own,
      ),
    becomes: 'proposed',
    letter: LETTER,
    signature: 'Verstuurd vanaf mijn iPhone',
  },
  {
    what: 'Thunderbird, flowed and with spaces that go',
    mail: () =>
      signed(
        aMail(
          { 'Content-Type': 'text/plain; charset=UTF-8; format=flowed; delsp=yes' },
          `Lieve Ben,\n\nDe brug was dicht, dus ik las je brief in de au \nto.\n\nOp 31-10-2012 om 22:05 schreef Ben:\n> ${THEIRS}\n\n-- \nAnna de Vries\n`,
        ),
        own,
      ),
    becomes: 'proposed',
    letter: 'Lieve Ben,\n\nDe brug was dicht, dus ik las je brief in de auto.',
    signature: '-- \nAnna de Vries',
  },
  {
    what: 'Samsung Mail, HTML only',
    mail: () =>
      signed(
        html(
          `${divs}<div><br></div><div id="composer_signature"><div style="font-size:12px;color:#575757" dir="auto">Verstuurd vanaf mijn Galaxy</div></div><div><br></div><div style="font-size:100%;color:#000000"><div>-------- Oorspronkelijk bericht --------</div><div>Van: Ben &lt;ben@voorbeeld.example&gt; </div><div>Datum: 31-10-2012  22:05  (GMT+01:00) </div><div>Aan: Anna &lt;anna@voorbeeld.example&gt; </div><div>Onderwerp: Later </div><div><br></div></div>${THEIRS}`,
        ),
        own,
      ),
    becomes: 'proposed',
    signature: 'Verstuurd vanaf mijn Galaxy',
    letter: LETTER,
  },
  {
    what: 'Proton, HTML only',
    mail: () =>
      signed(
        html(
          `<div>Lieve Ben,</div><div><br></div><div>Wat bedoel je met “later”?</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Verzonden met <a target="_blank" href="https://proton.me/mail/home">Proton Mail</a> beveiligde e-mail.</div></div><div><br></div><div class="protonmail_quote">Op woensdag 31 oktober 2012 om 22:05, schreef Ben &lt;<a href="mailto:ben@voorbeeld.example">ben@voorbeeld.example</a>&gt;:<br><blockquote class="protonmail_quote" type="cite">${THEIRS}</blockquote></div>`,
        ),
        own,
      ),
    becomes: 'proposed',
    letter: 'Lieve Ben,\n\nWat bedoel je met “later”?',
  },
  {
    what: 'KPN webmail (Open-Xchange)',
    mail: () =>
      signed(
        aMail(
          {},
          `${LETTER}\n\n> Op 31-10-2012 22:05 CET schreef Ben <ben@voorbeeld.example>:\n> \n>  \n> ${THEIRS}\n`,
        ),
        own,
      ),
    becomes: 'proposed',
    letter: LETTER,
  },
  {
    what: 'Roundcube',
    mail: () =>
      signed(
        aMail(
          { 'User-Agent': 'Roundcube Webmail/1.6' },
          `${LETTER}\n\nBen schreef op 2012-10-31 22:05:\n> ${THEIRS}\n`,
        ),
        own,
      ),
    becomes: 'proposed',
    letter: LETTER,
  },
  {
    what: 'Yahoo, which quotes without marks',
    mail: () =>
      signed(
        aMail(
          {},
          `${LETTER}\n    Op woensdag 31 oktober 2012 om 22:05:12 CET schreef Ben <ben@voorbeeld.example>:  \n \n ${THEIRS}\n  `,
        ),
        own,
      ),
    becomes: 'proposed',
    letter: LETTER,
  },
  {
    what: 'eM Client',
    mail: () =>
      signed(
        aMail(
          {},
          `${LETTER}\n\n------ Origineel bericht ------\nVan: "Ben" <ben@voorbeeld.example>\nAan: "Anna" <anna@voorbeeld.example>\nVerzonden: 31-10-2012 22:05:12\nOnderwerp: Later\n\n>${THEIRS}\n`,
        ),
        own,
      ),
    becomes: 'proposed',
    letter: LETTER,
  },
]
