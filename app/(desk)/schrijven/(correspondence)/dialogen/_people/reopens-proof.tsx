import { siteTexts } from '@/app/_server/site-texts'
import { findWhoAgreesAgain } from '@/publication/correspondence/compositions/list-who-agrees-again'
import { joinNames } from '@/texts/join-names'

type Props = { memberId: string; dialogueId: string }

/** Above a button by which somebody comes in: who must say yes again, as the proof that is out becomes another. Nothing while none is out. */
export async function ReopensProof({ memberId, dialogueId }: Props) {
  const again = await findWhoAgreesAgain(memberId, dialogueId)
  if (!again) return null
  const { texts, language } = await siteTexts()
  const names = again.who.map((it) => (it.memberId === memberId ? texts.dialogues.you : it.name))
  return (
    <p className="notice">
      {texts.dialogues.add.reopens[again.proof](joinNames(names, language, { isInSentence: true }))}
    </p>
  )
}
