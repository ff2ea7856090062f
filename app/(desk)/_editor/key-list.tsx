import { type Ref, useImperativeHandle, useRef } from 'react'

export type KeyListHandle = { show: () => void }

type Props = {
  ref: Ref<KeyListHandle>
  /** where many stand on a page it is there by its key alone */
  hasButton?: boolean
  words: { open: string; title: string; mac: string; close: string; keys: [keys: string, what: string][] }
}

/** What the keys do, under a "?". It closes to where one was. */
export function KeyList({ ref, hasButton = true, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const show = () => dialog.current?.showModal()
  useImperativeHandle(ref, () => ({ show }))
  return (
    <>
      {hasButton && (
        <button type="button" className="word of-keys" aria-label={words.open} onClick={show}>
          ?
        </button>
      )}
      <dialog ref={dialog} className="key-list" aria-labelledby="key-list-title">
        <h2 id="key-list-title">{words.title}</h2>
        <dl>
          {words.keys.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{words.mac}</p>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </>
  )
}
