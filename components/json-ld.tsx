import type { Graph, Thing, WithContext } from 'schema-dts'

/** What a page is about, for machines. `<` is written as its code, so no text can end the element. */
export function JsonLd({ data }: { data: WithContext<Thing> | Graph }) {
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
}
