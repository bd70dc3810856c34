type Values = Readonly<Record<string, string | string[] | undefined>>

/** What was asked of a view: the parts of its path below the back office, and its query. */
export interface AskedView {
  readonly segments: readonly string[]
  readonly query: Values
}

/**
 * The address at which a view was asked for, whole: who has to sign in first comes back to just this.
 *
 * @param admin the path of the back office, without a slash at its end
 */
export function askedAddress(admin: string, { segments, query }: AskedView): string {
  const path = [admin, ...segments.map(encodeURIComponent)].join('/')
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  ).toString()
  return asked === '' ? path : `${path}?${asked}`
}
