import { EditorModes } from '../_editor/editor-modes'
import { useHasScript } from '../_forms/use-has-script'
import { DrawerPart } from './room-drawer'

/** The part of a drawer in which is chosen how the text is shown. Without script there is nothing to choose. */
export function ViewPart({ label }: { label: string }) {
  if (!useHasScript()) return null
  return (
    <DrawerPart>
      <p className="label">{label}</p>
      <EditorModes />
    </DrawerPart>
  )
}
