import { expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { RAW_MARKUP } from './raw-markup'

/** How each of them begins, and never ends. */
const BEGINS =
  '![]( ![ [a]( (a)[/ (a)[https: (a [ [[a ![[a [a][ [a][b [a\u00a0b=" [url] [url= [url=a [b]x :a[ ::a[ :a- *[a ::: !!! **a a** __a ==a ++a a^a ~a a^[ ^[a %%a $a $a= $\\ab $ :a_ > > [ >> \n \t {# $_{ $_{a} % %% ^ \n[a \n: \n+++ \n*[a \n\\abcd \n** == a==b *"a *"a"* a*" _"a a_"b \'\'\'a [a|https:// [a| "a":http "a link:a[ link:a [@a [@a, [a @a1 \n== \n=a \n.. \n..a \n#+a &a &#1 \n=== \n|==='.split(
    ' ',
  )

test.each(BEGINS)('what begins as markup and never ends costs no more than its length: %j', (begin) => {
  for (const glue of ['', ' ', ' b ', '\n'])
    expect(
      growthOf(1_500, (size) => {
        const text = `${begin}${glue}`.repeat(size / begin.length)
        for (const { sign } of RAW_MARKUP) text.match(sign)
      }),
    ).toBeLessThan(1.6)
})
