/** Whether React has made this field its own, or an editor stands in its place, which comes after that. */
export const isTakenOver = (field: Element) =>
  field.matches('.cm-content') || Object.keys(field).some((key) => key.startsWith('__reactProps'))
