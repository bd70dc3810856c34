/** The smallest UUIDv7 of a moment: every id made then or later is greater (RFC 9562, 48 bits of milliseconds first). */
export function lowestIdAt(date: Date): string {
  const time = Math.max(0, date.getTime()).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`
}

/** When a UUIDv7 was made; the beginning of time for what is none. */
export function timeOfId(id: string): Date {
  const time = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  return new Date(Number.isNaN(time) ? 0 : time)
}
