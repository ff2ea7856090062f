import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Options } from 'remark-rehype'
import type { Language } from '@/texts/texts'
import { isComponentName } from '../allow/components'
import type { ProsePictures } from '../prose-picture'
import { COMPONENT_TO_HTML } from './component-to-html'
import { element } from './element'
import type { WrittenNote } from './notes-section'

type Handlers = NonNullable<Options['handlers']>
type Surroundings = {
  pictures: ProsePictures
  language: Language
  level: number
  notes: WrittenNote[]
  isEverything: boolean
}

/** How remark-rehype writes the components of a checked text. The notes it meets are put in `notes`. */
export function componentHandlers({
  pictures,
  language,
  level,
  notes,
  isEverything,
}: Surroundings): Handlers {
  const write: Handlers[string & keyof Handlers] = (state, node: MdxJsxFlowElement | MdxJsxTextElement) => {
    const given = attributesOf(node)
    const children = state.all(node)
    if (node.name === 'NoteAgain')
      return element('sup', {}, [element('a', { href: `#${given.id}` }, [given.number ?? ''])])
    if (node.name === 'NoteBeside') {
      notes.push({ id: given.id ?? '', children })
      return element('a', { id: `${given.id}-terug` })
    }
    if (!node.name || !isComponentName(node.name)) return undefined
    if (node.name === 'Note') notes.push({ id: given.id ?? '', children })
    return (
      COMPONENT_TO_HTML[node.name]({ given, children, pictures, language, level, isEverything }) ?? undefined
    )
  }
  return { mdxJsxFlowElement: write, mdxJsxTextElement: write }
}

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement): Partial<Record<string, string>> {
  const strings = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  )
  return Object.fromEntries(strings)
}
