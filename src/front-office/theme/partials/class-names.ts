/** Joins class names and leaves out what is absent; `undefined` when nothing is left. */
export const classNames = (...names: (string | false | undefined)[]): string | undefined => {
  const present = names.filter((name) => name !== false && name !== undefined && name !== '')
  return present.length === 0 ? undefined : present.join(' ')
}
