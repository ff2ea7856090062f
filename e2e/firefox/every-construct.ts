/** A text with every construct of our prose, some of them written as few would. */
export const EVERY_CONSTRUCT = `## Een kop

Een *schuin*, **vet** en \`vast\` woord, een [link](https://elders.example/ "met titel"), <https://elders.example>.\\
Een harde regel  
en nog een.

* een
+ twee
   1. drie

> Een aanhaling
>
> > in een aanhaling

***

| kop | getal |
| :-- | --: |
| a   |   1 |

Een noot[^1] en een <Note>die in de zin staat</Note>.

[^1]: Onderaan.

<Pullquote>Wat uitspringt</Pullquote>

<Box title="Over dit">
Binnen het kader.
</Box>

<Figure src="/media/er-is-geen.jpg" alt="Een 'beeld'" credit="Iemand" licence="CC BY 4.0" />

\`\`\`js
const a = 1
\`\`\`

Slot met spaties.   `
