import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { AddressForm } from '@/app/(desk)/schrijven/(people)/_address/address-form'
import { findPendingAddress } from '@/publication/people/addresses/find-pending-address'
import { listMembers } from '@/publication/people/members/list-members'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('read members')
  const { id } = await params
  const member = (await listMembers(viewer.id)).find((it) => it.id === id)
  return member ? titleOf(member.called, 'address') : {}
}

export default async function AddressOfMemberPage({ params }: Props) {
  const viewer = await requireMember('read members')
  const { id } = await params
  const member = (await listMembers(viewer.id)).find((it) => it.id === id)
  if (!member) notFound()
  const pending = await findPendingAddress(viewer.id, id)
  const { address } = (await siteTexts()).texts
  return (
    <>
      <p>
        <a href="/schrijven/medewerkers">{address.ofOther.back}</a>
      </p>
      <h1>{address.ofOther.title(member.called)}</h1>
      {pending && <p className="notice">{address.ofOther.waits(pending)}</p>}
      <AddressForm
        memberId={id}
        email={member.email}
        hint={address.ofOther.hint}
        texts={address}
        isOwn={id === viewer.id}
      />
    </>
  )
}
