import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedChoice, TypedInput } from '@/app/(desk)/_forms/typed-fields'
import { listPossibleCorrespondents } from '@/publication/correspondence/dialogues/list-possible-correspondents'
import { OtherFields } from '../_people/other-fields'
import { begin } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.dialogues.begin.title }
}

export default async function NewDialoguePage() {
  const viewer = await requireMember('begin dialogue')
  const members = await listPossibleCorrespondents(viewer.id)
  const words = (await siteTexts()).texts.dialogues.begin
  return (
    <>
      <h1>{words.title}</h1>
      <AnsweredForm action={begin} className="stack">
        {/* The dialogue gets its id here, so that pressing twice begins one. */}
        <input type="hidden" name="dialogueId" value={randomUUID()} />
        <Field name="theme" label={words.theme} hint={words.themeHint}>
          {(aria) => <TypedInput {...aria} autoComplete="off" required />}
        </Field>
        <OtherFields
          viewer={viewer}
          members={members}
          words={words}
          legend={words.withWhom}
          byMail={words.emailHint}
        />
        <fieldset aria-labelledby="writes-first">
          <legend id="writes-first">{words.writesFirst}</legend>
          <div className="ticks">
            <TypedChoice type="radio" name="writesFirst" value="me" defaultChecked>
              {words.me}
            </TypedChoice>
            <TypedChoice type="radio" name="writesFirst" value="other">
              {words.other}
            </TypedChoice>
          </div>
        </fieldset>
        <p>
          <button type="submit" className="primary">
            {words.begin}
          </button>
        </p>
      </AnsweredForm>
    </>
  )
}
