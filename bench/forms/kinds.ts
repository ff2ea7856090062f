import { eq } from 'drizzle-orm'
import { CAST } from '@/db/cast'
import { db } from '@/db/client'
import { issueDrafts, members } from '@/db/schema'
import { makeDraft } from '@/e2e/support/a-draft-by'
import { findOrAddMember } from '@/e2e/support/people'
import { aChange, aCorrespondence, anExchange, aProposal } from './a-correspondence'

/** A kind of form of the desk. */
export type Kind = {
  name: string
  who: 'Olga' | 'Emiel' | 'Ada' | 'Ben'
  /** a field that it alone has on its page */
  field: string
  /** makes what it is about, and says where it stands */
  prepare: () => Promise<string>
  /** what is saved of it stands in the same form afterwards */
  isKeptThere?: boolean
  /** how many bytes its text may be; left out: as a text that is published */
  longest?: number
}

const at = (address: string) => async () => address
const draft = (isSubmitted: boolean) => async () =>
  `/schrijven/concepten/${(await makeDraft('Ada', { title: 'Een stuk', body: '', isSubmitted })).id}`
const inDialogue = (page: string) => async () => `/schrijven/dialogen/${(await aCorrespondence()).id}/${page}`
const ofLetter = async () => {
  const { id, letterIds } = await aCorrespondence()
  return `/schrijven/dialogen/${id}/brieven/${letterIds[0]}`
}

/** Every kind in which somebody can type or choose; the walk over all pages names one that is missing. */
export const KINDS: Kind[] = [
  { name: 'new essay', who: 'Ada', field: 'title', prepare: at('/schrijven/nieuw'), isKeptThere: true },
  { name: 'essay', who: 'Ada', field: 'title', prepare: draft(false), isKeptThere: true },
  { name: 'essay of another', who: 'Emiel', field: 'slug', prepare: draft(true), isKeptThere: true },
  { name: 'letter', who: 'Ada', field: 'subject', prepare: inDialogue('schrijven'), isKeptThere: true },
  { name: 'letter revised', who: 'Ada', field: 'subject', prepare: ofLetter, isKeptThere: true },
  { name: 'change of a letter', who: 'Ben', field: 'note', prepare: ofLetter },
  { name: 'change declined', who: 'Ada', field: 'reason', prepare: aChange },
  {
    name: 'composition',
    who: 'Ada',
    field: 'closing',
    prepare: inDialogue('samenstelling'),
    isKeptThere: true,
  },
  {
    name: 'own details',
    who: 'Ada',
    field: 'roleLine',
    prepare: at('/schrijven/gegevens'),
    isKeptThere: true,
    longest: 25_000,
  },
  { name: 'issue', who: 'Emiel', field: 'preheader', prepare: anIssue, isKeptThere: true, longest: 90_000 },
  { name: 'own address', who: 'Ada', field: 'email', prepare: at('/schrijven/gegevens') },
  { name: 'new dialogue', who: 'Ada', field: 'theme', prepare: at('/schrijven/dialogen/nieuw') },
  { name: 'one more correspondent', who: 'Ada', field: 'email', prepare: inDialogue('correspondenten') },
  { name: 'mail confirmed', who: 'Ada', field: 'subject', prepare: aProposal },
  { name: 'picture of a mail', who: 'Ada', field: 'alt', prepare: aProposal },
  { name: 'mails uploaded', who: 'Ada', field: 'files', prepare: inDialogue('uitwisseling') },
  {
    name: 'who is who',
    who: 'Ada',
    field: 'writer:een@oud.example',
    prepare: () => anExchange('held'),
  },
  { name: 'all mails confirmed', who: 'Emiel', field: 'permission', prepare: () => anExchange('proposed') },
  { name: 'role', who: 'Olga', field: 'role', prepare: rolesAsCast },
  { name: 'invitation', who: 'Olga', field: 'email', prepare: at('/schrijven/medewerkers') },
  {
    name: 'address of another',
    who: 'Olga',
    field: 'email',
    prepare: async () => `/schrijven/medewerkers/${(await findOrAddMember('Ben')).id}/adres`,
  },
]

/** With words of its own, beside its lines. */
async function anIssue(): Promise<string> {
  const [issue] = await db()
    .insert(issueDrafts)
    .values({ parts: [{ kind: 'words', text: 'Woorden vooraf.', openPictures: [] }] })
    .returning({ id: issueDrafts.id })
  return `/schrijven/nieuwsbrief/${issue?.id}`
}

async function rolesAsCast(): Promise<string> {
  for (const { email, role } of Object.values(CAST))
    await db().update(members).set({ role }).where(eq(members.email, email))
  return '/schrijven/medewerkers'
}
