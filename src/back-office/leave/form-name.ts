/** A form of a document; the same document may be open once more in a drawer above. */
export const formName = (
  type: string | undefined,
  id: number | string | undefined,
  depth: number,
): string => `${String(depth)}:${type ?? ''}/${String(id ?? '')}`
