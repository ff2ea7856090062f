import type { Element } from 'hast'

/** The value of an attribute by the name that hast has for it; empty when it is not there. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Whether one of its classes is like this. */
export function hasClass({ properties }: Element, like: RegExp): boolean {
  const { className } = properties
  return Array.isArray(className) && className.some((name) => like.test(String(name)))
}
