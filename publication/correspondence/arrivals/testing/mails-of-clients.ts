import { signed } from './a-mail'
import { ATTRIBUTION, type Case, good, html, OWN, own, PNG, parts, plainPart, QUOTE } from './mail-case'

/** What mail programs make, Dutch ones first. */
export const clients: Case[] = [
  { what: 'a plain letter', mail: () => good(), becomes: 'proposed', letter: OWN },
  {
    what: 'Gmail in Dutch',
    mail: () => good({}, `${OWN}\n\n${ATTRIBUTION}\n\n${QUOTE}\n`),
    becomes: 'proposed',
    letter: OWN,
    quoted: `${ATTRIBUTION}\n\n${QUOTE}`,
  },
  {
    what: 'Gmail in Dutch, its attribution wrapped',
    mail: () =>
      good(
        {},
        `${OWN}\n\nOp wo 31 okt 2012 om 22:05 schreef Ben van der Meulen <\nben@voorbeeld.example>:\n\n${QUOTE}\n`,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Gmail in Dutch, with both parts',
    mail: () =>
      signed(
        parts(
          'alternative',
          plainPart(`${OWN}\n\n${ATTRIBUTION}\n\n${QUOTE}`),
          'Content-Type: text/html\n\n<div>anders</div>',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
    without: ['anders'],
  },
  {
    what: 'Outlook in Dutch',
    mail: () =>
      good(
        {},
        `${OWN}\n\nVan: Ben\nVerzonden: woensdag 31 oktober 2012 22:05\nAan: Anna\nOnderwerp: RE: Vertrouwen\n\nLieve Anna,\n`,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Outlook in Dutch, the older way',
    mail: () =>
      good(
        {},
        `${OWN}\n\n-----Oorspronkelijk bericht-----\nVan: Ben\nVerzonden: woensdag\nAan: Anna\n\nLieve Anna`,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Outlook in Dutch, HTML only',
    mail: () =>
      signed(
        html(
          '<p class=MsoNormal>Lieve Ben,</p><p>Dit is mijn brief.</p><p>Anna</p><div style="border-top:solid"><p><b>Van:</b> Ben &lt;ben@voorbeeld.example&gt;<br><b>Verzonden:</b> woensdag 31 oktober 2012 22:05<br><b>Aan:</b> Anna<br><b>Onderwerp:</b> Vertrouwen</p></div><p>Lieve Anna</p>',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Apple Mail in Dutch',
    mail: () =>
      good(
        {},
        `${OWN}\n\nOp 31 okt. 2012, om 22:05 heeft Ben <ben@voorbeeld.example> het volgende geschreven:\n\n${QUOTE}`,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'an iPhone in Dutch',
    mail: () =>
      good(
        {},
        `${OWN}\n\nVerstuurd vanaf mijn iPhone\n\nOp 31 okt. 2012 om 22:05 heeft Ben het volgende geschreven:\n\n${QUOTE}`,
      ),
    becomes: 'proposed',
    letter: OWN,
    signature: 'Verstuurd vanaf mijn iPhone',
  },
  {
    what: 'Thunderbird in Dutch, flowed',
    mail: () =>
      good(
        { 'Content-Type': 'text/plain; charset=utf-8; format=flowed' },
        `Lieve Ben,\n\nDit is \nmijn brief.\n\nAnna\n\nOp 31-10-2012 om 22:05 schreef Ben:\n${QUOTE}`,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'a signature',
    mail: () => good({}, `${OWN}\n-- \nAnna de Vries\n06 12345678`),
    becomes: 'proposed',
    letter: OWN,
    signature: '-- \nAnna de Vries\n06 12345678',
  },
  {
    what: 'a rule of the writer’s own',
    mail: () => good({}, 'Een.\n\n---\n\nTwee.'),
    becomes: 'proposed',
    letter: 'Een.\n\n---\n\nTwee.',
  },
  {
    what: 'a sentence that sounds like a mail program',
    mail: () => good({}, 'Op die avond schreef hij:\n\n> Alles.\n\nEn toen niets meer.'),
    becomes: 'proposed',
    letter: 'Op die avond schreef hij:\n\n> Alles.\n\nEn toen niets meer.',
  },
  {
    what: 'answers between the lines',
    mail: () => good({}, `${ATTRIBUTION}\n\n> Hoe gaat het?\n\nGoed.\n\n> En de hond?\n\nOok goed.`),
    becomes: 'proposed',
    letter: `${ATTRIBUTION}\n\n> Hoe gaat het?\n\nGoed.\n\n> En de hond?\n\nOok goed.`,
    quoted: '',
  },
  {
    what: 'Gmail in English',
    mail: () =>
      good({}, `${OWN}\n\nOn Wed, Oct 31, 2012 at 10:05 PM Ben <ben@voorbeeld.example> wrote:\n\n${QUOTE}`),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Thunderbird in German',
    mail: () => good({}, `${OWN}\n\nAm 31.10.2012 um 22:05 schrieb Ben:\n${QUOTE}`),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Gmail, HTML only',
    mail: () =>
      signed(
        html(
          '<div dir="ltr"><div>Lieve Ben,</div><div><br></div><div>Dit is mijn brief.</div><div><br></div><div>Anna</div></div><br><div class="gmail_quote"><div dir="ltr">Op wo 31 okt 2012 om 22:05 schreef Ben &lt;<a href="mailto:ben@voorbeeld.example">ben@voorbeeld.example</a>&gt;:<br></div><blockquote>Lieve Anna,<br>hoe gaat het?</blockquote></div>',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'HTML with script, style and a tracker',
    mail: () =>
      signed(
        html(
          '<style>p{color:red}</style><script>alert(1)</script><p>Lieve <b>Ben</b>,</p><img src="https://spion.example/x.gif" width=1><p style="display:none">verborgen</p><a href="javascript:alert(2)">klik</a>',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: 'Lieve **Ben**,\n\nklik',
    without: ['alert', 'spion', 'color', 'verborgen'],
  },
  {
    what: 'HTML in small letters, with a picture written into it',
    mail: () =>
      signed(html(`<p style="font-size:0.9em">Klein</p><img src="data:image/png;base64,${PNG}">`), own),
    becomes: 'proposed',
    letter: 'Klein',
  },
  {
    what: 'a picture beside the text',
    mail: () =>
      signed(
        parts(
          'mixed',
          plainPart(OWN),
          `Content-Type: image/png; name=brug.png\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=brug.png\n\n${PNG}`,
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
    pictures: 1,
  },
  {
    what: 'a contract beside the text, and a proof of who signed it',
    mail: () =>
      signed(
        parts(
          'mixed',
          plainPart(OWN),
          'Content-Type: application/pdf\nContent-Disposition: attachment; filename="het\tcontract\u202e.pdf"\n\nJVBERi0=',
          'Content-Type: application/octet-stream\n\nAAAA',
          'Content-Type: application/pgp-signature; name=signature.asc\n\niQ==',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
    pictures: 0,
    otherFiles: ['het contract.pdf', ''],
  },
  {
    what: 'a mail that is attached',
    mail: () =>
      signed(
        parts(
          'mixed',
          plainPart(OWN),
          'Content-Type: message/rfc822\n\nFrom: x@y.example\nSubject: van een ander\n\nWoorden van een ander.',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
    without: ['Woorden van een ander'],
  },
]
