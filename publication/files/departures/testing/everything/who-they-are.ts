export const NAME = 'Xanthippe van Quastenoörd'
export const GIVEN = 'Xanthippe'
export const SLUG = 'xanthippe-van-quastenoord'
export const ADDRESS = 'xanthippe@quast.example'
/** The one they had before. */
export const FORMER = 'xanthippe@kwast.example'
/** By which they are found, whatever was chosen. */
export const PERSON = [ADDRESS, FORMER, 'quast.example', 'kwast.example']
/** By which they are found while their name stands. */
export const NAMED = [NAME, GIVEN, SLUG, 'Quastenoord', 'Quastenoörd']
/** Words that only they wrote, and that readers never had: each place has its own. */
export const SECRETS = [
  'draftgeheim',
  'oudeversie',
  'briefgeheim',
  'onderonsgeheim',
  'nietverzonden',
  'weggegooidebrief',
  'mailgeheim',
  'vroegermailgeheim',
  'aangehaaldgeheim',
  'notitiegeheim',
  'bezwaargeheim',
  'redengeheim',
  'antwoordgeheim',
  'profielgeheim',
  'samenstellingsgeheim',
  'beheerdersmail',
  'bestandsnaam',
  'makergeheim',
  'uitbakgeheim',
  'restgeheim',
]
/** What readers have: gone when it is withdrawn, and only then. */
export const PUBLIC = ['essayopenbaar', 'briefopenbaar']

export const NOW = new Date('2026-06-01T10:00:00Z')
/** Stands for a hash. */
export const hashOf = (text: string) => text.padEnd(64, '0')
