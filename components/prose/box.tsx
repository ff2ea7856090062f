import type { BoxProps } from '@/publication/text/prose/page/prose-components'
import { titleOfBox } from '@/texts/title-of-box'
import { writingOf } from '@/texts/writing'
import type { ProseSetting } from './setting'

/** What stands beside the argument: a definition, an example, a list to keep. */
export function Box({ language }: ProseSetting, { children, ...given }: BoxProps) {
  const title = titleOfBox(given, language)
  return (
    <div className="box" role="note">
      {title && (
        <p className="box-title" {...writingOf(title)}>
          {title}
        </p>
      )}
      {children}
    </div>
  )
}
