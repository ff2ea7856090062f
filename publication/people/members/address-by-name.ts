import type { Transaction } from '@/db/client'
import type { Author, Member } from '@/db/schema'
import { proposeSlug } from '@/publication/public/addresses/propose-slug'
import { freeAuthorSlug } from '@/publication/public/authors/free-author-slug'
import { isNamelessSlug, nameOnScreen } from './name-on-screen'

type Before = Pick<Member, 'name' | 'email' | 'formerEmails'>
type Address = Pick<Author, 'slug' | 'formerSlugs'>

/**
 * What the address of an author's page becomes when its member tells a name: one of that name, while it is still made of what we
 * called them before they told any. The old one leads there for ever. Null: it stays as it is.
 */
export async function addressByName(
  transaction: Transaction,
  { slug, formerSlugs, sourceHash }: Address & Pick<Author, 'sourceHash'>,
  before: Before,
  name: string,
): Promise<Address | null> {
  // Of one that came from a file somebody chose it.
  if (sourceHash !== null || !isMadeUp(slug, before)) return null
  const wanted = proposeSlug(name)
  if (wanted === '' || wanted === unnumbered(slug)) return null
  const free = await freeAuthorSlug(transaction, wanted)
  return { slug: free, formerSlugs: [...formerSlugs, slug] }
}

function isMadeUp(slug: string, { name, email, formerEmails }: Before): boolean {
  if (isNamelessSlug(slug)) return true
  if (name.trim() !== '') return false
  const called = [email, ...formerEmails].map((it) => proposeSlug(nameOnScreen({ name: '', email: it })))
  return called.includes(unnumbered(slug))
}

const unnumbered = (slug: string) => slug.replace(/-\d+$/, '')
