/** Whether a key is the one that saves: Ctrl+S, or Cmd+S. With Alt it makes a letter on some keyboards. */
export function isSaveKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return key.toLowerCase() === 's' && (ctrlKey || metaKey) && !altKey
}
