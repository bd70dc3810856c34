/** Makes what Intl needs once for each language: its constructors cost a hundred times what using them does. */
export const byLanguage = <Made>(
  make: (language: string) => Made,
): ((language: string) => Made) => {
  const made = new Map<string, Made>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const fresh = make(language)
    made.set(language, fresh)
    return fresh
  }
}
