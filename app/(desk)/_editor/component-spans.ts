import { COMPONENTS, findComponent } from '@/publication/text/prose/allow/components'

const TAG = new RegExp(`<(/?)(${Object.keys(COMPONENTS).join('|')})\\b(?:"[^"]*"|[^">])*?(/?)>`, 'g')

export type Tag = { from: number; to: number }
/** A component in the text: where it ends, and where its opening and its closing tag are. */
export type Span = { name: string; to: number; opening: Tag; closing: Tag }

/** A component that never ends is none: it is not waited for. */
export function spansIn(text: string): Span[] {
  const open: { name: string; opening: Tag }[] = []
  const spans: Span[] = []
  for (const { 0: whole, 1: closes, 2: name = '', 3: closesItself, index } of text.matchAll(TAG)) {
    const tag = { from: index, to: index + whole.length }
    if (closes) {
      const last = open.findLastIndex((one) => one.name === name)
      const [ended] = last < 0 ? [] : open.splice(last)
      if (ended) spans.push({ ...ended, to: tag.to, closing: tag })
    } else if (closesItself) spans.push({ name, to: tag.to, opening: tag, closing: tag })
    else open.push({ name, opening: tag })
  }
  return spans
}

/** As texts are checked: what stands in a component has to fit in what it holds, and not to be outside it. */
export function mayStandIn(name: string, host: string): boolean {
  const [component, holder] = [findComponent(name), findComponent(host)]
  if (!component || !holder || component.outside.includes(host)) return false
  return holder.holds === 'blocks' || (holder.holds === 'phrases' && component.stands === 'inline')
}
