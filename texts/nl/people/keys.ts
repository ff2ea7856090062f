/** Of a link that is for one person alone, in a text that others will read. Dutch. */
export const keys = {
  typed:
    'Hier staat een link van deze site die iemand inlogt of iets voor iemand bevestigt. Wie hem leest, kan dat ook. Haal hem hier weg.',
}
