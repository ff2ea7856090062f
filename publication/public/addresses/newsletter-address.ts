import { type FormAddress, formAddress } from '@/publication/public/addresses/form-address'

/** The newsletter's part of the address book; null when the path is not the newsletter's. */
export function newsletterAddress(path: string): FormAddress | null {
  return formAddress('/nieuwsbrief', path)
}
