import { type FormAddress, formAddress, PAGE_WITH_FORM } from '@/publication/public/addresses/form-address'

/** What following has in the address book; null for a path that is none of it. `isDialogue` knows published ones. */
export function followingAddress(path: string, isDialogue: (path: string) => boolean): FormAddress | null {
  // The form of one dialogue by itself, where a mistake in it is said.
  const isForm = path.startsWith('/volgen/') && isDialogue(path.slice('/volgen'.length))
  return isForm ? PAGE_WITH_FORM : formAddress('/volgen', path)
}
