/** What the value of an attribute must be. It is always a string between quotation marks. */
export type AttributeType = 'text' | 'link' | 'image' | 'date' | 'slug'

export type Component = {
  /** on lines of its own, or in a sentence */
  stands: 'block' | 'inline'
  holds: 'blocks' | 'phrases' | 'nothing'
  attributes: Record<string, { type: AttributeType; required: boolean }>
  /** components it cannot stand in, at any depth */
  outside: readonly string[]
}

const required = (type: AttributeType) => ({ type, required: true })
const optional = (type: AttributeType) => ({ type, required: false })

/** Everything an essay may use besides Markdown. What is not in this table does not exist. */
export const COMPONENTS = {
  Pullquote: { stands: 'block', holds: 'blocks', attributes: {}, outside: ['Pullquote'] },
  Figure: {
    stands: 'block',
    holds: 'nothing',
    attributes: {
      src: required('image'),
      alt: required('text'),
      caption: optional('text'),
      credit: optional('text'),
      licence: optional('text'),
    },
    outside: ['Pullquote'],
  },
  // A pull quote repeats a sentence and is left out of feeds and of speech: a note in it would be lost.
  Note: { stands: 'inline', holds: 'phrases', attributes: {}, outside: ['Note', 'Pullquote'] },
  Box: {
    stands: 'block',
    holds: 'blocks',
    attributes: { title: optional('text') },
    outside: ['Box', 'Pullquote'],
  },
  Video: {
    stands: 'block',
    holds: 'nothing',
    attributes: {
      href: required('link'),
      title: required('text'),
      still: required('image'),
      alt: optional('text'),
      credit: optional('text'),
      licence: optional('text'),
    },
    outside: ['Pullquote'],
  },
  Letter: {
    stands: 'block',
    holds: 'blocks',
    attributes: {
      from: required('slug'),
      to: optional('slug'),
      sent: optional('date'),
      subject: optional('text'),
    },
    outside: ['Letter', 'Box', 'Pullquote'],
  },
} as const satisfies Record<string, Component>

export type ComponentName = keyof typeof COMPONENTS

/** "<Pullquote>, <Figure>, …" for sentences that name them all. */
export const KNOWN_COMPONENTS = Object.keys(COMPONENTS)
  .map((name) => `<${name}>`)
  .join(', ')

/** The row of a name, null for every other name; `__proto__` and `constructor` are other names too. */
export function findComponent(name: string | null): Component | null {
  return name !== null && isComponentName(name) ? COMPONENTS[name] : null
}

/** Whether a component of this name is allowed; names that every object has are not. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name)
}

/** Whether this component stands in a sentence. */
export function isInline(name: string): boolean {
  return findComponent(name)?.stands === 'inline'
}
