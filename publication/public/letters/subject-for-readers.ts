/** What mail programs put before the subject that is answered or sent on: "RE:", "Antw:", "FW:", "AW [2]:". */
const PUT_BEFORE =
  /^(?:\s*(?:re|fwd?|antw(?:oord)?|betr|doorst|aw|wg|wtr|tr|réf?|rép|sv|vs|vb|rv|enc|odp|res|r|i)(?:\s?\[\d+\]|\(\d+\)|\^\d+)?\s?:)+\s*/iu

/** The subject of a letter as readers see it; '' when it says nothing else. What is kept, and agreed to, stays as it was. */
export const subjectForReaders = (subject: string): string => subject.replace(PUT_BEFORE, '')
