/** Dutch. Sentences that need a value are functions. */
export const contents = {
  pictureRefused: {
    'not-a-picture': 'Dit is geen JPEG, PNG of WebP. Sla het beeld in een van die vormen op.',
    'too-many-bytes': 'Dit beeld is groter dan 15 MB. Maak het kleiner.',
    'too-many-pixels': 'Dit beeld heeft meer dan 40 miljoen beeldpunten. Maak het kleiner.',
    'too-narrow': 'Dit beeld is meer dan twintig keer zo lang als breed. Snijd het bij.',
    'too-heavy':
      'Dit beeld kost te veel geheugen. Sla het kleiner op, of zonder ‘progressief’ of ‘interlaced’.',
    moves: 'Een bewegend beeld kan niet. Kies een stilstaand beeld.',
    damaged: 'Dit bestand is beschadigd of niet heel aangekomen. Sla het opnieuw op.',
  },
}
