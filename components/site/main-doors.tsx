import type { Texts } from '@/texts/texts'

/** The four doors of the site, as a list: above a page and below it. */
export function MainDoors({ texts }: { texts: Texts['reader'] }) {
  const doors = [
    ['/archief', texts.archive],
    ['/auteurs', texts.authors],
    ['/rubrieken', texts.topics],
    ['/nieuwsbrief', texts.newsletter],
  ]
  return (
    <ul>
      {doors.map(([address, name]) => (
        <li key={address}>
          <a href={address}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
