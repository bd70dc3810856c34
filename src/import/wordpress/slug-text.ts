/** WordPress stores slugs outside Latin percent-encoded and lower case: `%ce%b5%cf%80`. */
export function readableSlug(stored: string): string {
  try {
    return decodeURIComponent(stored).normalize('NFC')
  } catch {
    return stored
  }
}

/** The slug of names that have neither letter nor digit: it says nothing of who is meant. */
export const UNTITLED = 'untitled'

/** A slug for a name that came without one (WXR 1.0 terms, invented authors). */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
  return words.replace(/^-+|-+$/g, '') || UNTITLED
}
