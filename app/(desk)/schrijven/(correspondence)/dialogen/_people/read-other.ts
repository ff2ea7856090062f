import { z } from 'zod'
import { readForm } from '@/app/(desk)/_forms/read-form'
import type { Other } from '@/publication/correspondence/dialogues/invite-correspondent'
import { emailAddress } from '@/publication/readers/consent/email-address'
import type { Texts } from '@/texts/texts'

const otherForm = z.object({
  memberId: z.uuid().or(z.literal('')).default(''),
  name: z
    .string()
    .max(100)
    .default('')
    .transform((value) => value.replace(/\s+/g, ' ').trim()),
  email: z.string().trim().max(254).default(''),
})

type Words = Texts['dialogues']['begin']

/** Whom a form names: a member or an address, not both; or what to say about it. */
export function readOther(form: FormData, words: Words): Other | { wrong: string } {
  const read = readForm(otherForm, form)
  if (!read) return { wrong: words.wrongOther }
  const { memberId, name, email } = read
  if (memberId && (name || email)) return { wrong: words.bothChosen }
  if (memberId) return { memberId }
  const address = emailAddress.safeParse(email)
  return address.success && name ? { name, email: address.data } : { wrong: words.wrongOther }
}
