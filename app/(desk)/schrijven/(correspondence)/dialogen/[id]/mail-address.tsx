import { Fragment } from 'react'

/** An address to write to, as a link. What is too long for a line goes on in the next at a place that nobody takes for its end. */
export function MailAddress({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`} className="wrap-anywhere">
      {partsOf(address).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {part.startsWith('@') ? part : <span className="whitespace-nowrap">{part}</span>}
        </Fragment>
      ))}
    </a>
  )
}

/** Its word with the first ten digits, the other digits by ten, and its host. */
function partsOf(address: string): string[] {
  return address.match(/^(?:[a-z]+-)?[^@]{1,10}|[^@]{1,10}|@.+$/gi) ?? []
}
