import type { RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { textsIn } from '@/texts/texts'
import { titleOfBox } from '@/texts/title-of-box'
import { attributeOf } from '../attribute-of'
import { addressInWords } from './address-in-words'
import type { Around } from './around'

type BlocksToMail = (blocks: RootContent[], around: Around) => string

/** A component in words: what a picture shows and who made it, where a video is, what is set apart. */
export function componentToMail(
  component: MdxJsxFlowElement,
  around: Around,
  blocksToMail: BlocksToMail,
): string {
  const given = (name: string) => attributeOf(component, name) ?? undefined
  const words = textsIn(around.language).prose
  const inside = () => blocksToMail(component.children, around)
  switch (component.name) {
    case 'Pullquote':
      return words.pullquoteInWords(inside())
    case 'Figure':
      return pictureOf(given('src'), given('alt'))
    case 'Video': {
      const title = words.watch(given('title') ?? '')
      const address = addressInWords(given('href') ?? '#', title, around.siteUrl)
      return `${pictureOf(given('still'), given('alt') ?? given('title'))}\n${title} (${address})`
    }
    case 'Box':
      return under(titleOfBox({ title: given('title'), kind: given('kind') }, around.language))
    case 'Letter':
      return under(given('subject') || words.letter, given('sent'))
    default:
      return inside()
  }

  function pictureOf(src = '', alt?: string): string {
    const picture = around.pictures.get(src)
    return words.pictureInWords({
      shows: alt ?? picture?.alt ?? '',
      caption: given('caption') ?? '',
      credit: given('credit') ?? picture?.credit ?? '',
      licence: given('licence') ?? picture?.licence ?? '',
    })
  }

  function under(title: string, sent?: string): string {
    const head = [title && `* ${title} *`, sent && momentOf(sent, around)].filter(Boolean).join('\n')
    return [head, inside()].filter(Boolean).join('\n\n')
  }
}

function momentOf(sent: string, { language }: Around): string {
  const moment = new Date(sent)
  if (Number.isNaN(moment.getTime())) return sent
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(moment)
}
