import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import type { FoundLetter } from '@/publication/correspondence/letters/find-written-letter'
import { LetterPreview } from './letter-preview'
import { previewLetter } from './preview-letter'

type Props = { viewer: Viewer; letter: FoundLetter; subject: string; body: string }

/**
 * A text of a letter that is read here and not written, as the others would read it. What cannot be shown so is shown as it was typed:
 * nobody needs to guess what is in it.
 */
export async function UnsentText({ viewer, letter, subject, body }: Props) {
  const { form, revisions } = (await siteTexts()).texts.letters
  const { preview } = await previewLetter(viewer, {
    dialogueId: letter.dialogueId,
    letterId: letter.id,
    values: { subject, body, to: letter.toMemberId ?? '', note: '' },
    readers: letter.audience,
  })
  if (preview?.parts.every(({ text }) => text.status === 'set'))
    return (
      <section aria-labelledby="shown-letter">
        <h2 id="shown-letter" className="label">
          {form.asOthersSee}
        </h2>
        <LetterPreview preview={preview} />
      </section>
    )
  return (
    <>
      <p className="notice">{revisions.unsent.cannotBeSet}</p>
      <pre className="as-typed">{[subject, body].filter(Boolean).join('\n\n')}</pre>
    </>
  )
}
