/** Told by a field, upwards, before it gets the focus to be mended: what it is folded away in opens. */
export const TO_MEND = 'samenspraak-to-mend'
