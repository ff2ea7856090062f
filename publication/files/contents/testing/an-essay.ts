/** A file without a mistake, for a site of which `problemsOf` knows the names. */
export const AN_ESSAY = `---
title: Een brug
date: 2012-03-14T09:00:00+01:00
authors:
  - ada
topics:
  - werk
lead: Over een brug.
image:
  src: images/brug.png
  alt: Een brug
---

Wie een brug bouwt, moet aan twee kanten beginnen.
`

export const instead = (from: string, to: string) => AN_ESSAY.replace(from, to)
