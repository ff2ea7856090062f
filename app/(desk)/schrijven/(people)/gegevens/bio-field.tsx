'use client'

import { EditorModes } from '@/app/(desk)/_editor/editor-modes'
import { OFFERS_IN_BIO } from '@/app/(desk)/_editor/insert-menu/offers'
import { ShortText } from '@/app/(desk)/_editor/short-text'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'

type Props = { value: string; label: string; hint: string }

/** What a member says of themselves, as their readers will see it. */
export function BioField({ value, label, hint }: Props) {
  const hasScript = useHasScript()
  return (
    <div className="field bio-field">
      <ShortText
        id="bio"
        name="bio"
        label={label}
        aria-describedby="bio-hint"
        rows={8}
        defaultValue={value}
        offers={OFFERS_IN_BIO}
      />
      <p className="hint" id="bio-hint">
        {hint}
      </p>
      {hasScript && <EditorModes />}
    </div>
  )
}
