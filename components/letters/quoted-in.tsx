import { Fragment } from 'react'
import { type Language, textsIn } from '@/texts/texts'

type Props = {
  /** quotations of a letter in later ones: the number of each letter, and where in it */
  quotations: { number: number; href: string }[]
  language: Language
  /** the language of the site, said where what stands around it is in another */
  own?: Language | undefined
}

/** "Aangehaald in brief 5, brief 6", each a link to the quotation. */
export function QuotedIn({ quotations, language, own }: Props) {
  const texts = textsIn(language).reader
  return (
    <p className="apparatus quoted-in" lang={own}>
      {texts.quotedIn}{' '}
      {quotations.map(({ number, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ', '}
          <a href={href}>{texts.letterNumber(number)}</a>
        </Fragment>
      ))}
    </p>
  )
}
