/** A sentence for people, in the languages of the back office; spread into what carries it. */
export interface Said {
  readonly message: string
  readonly french: string
}

export const said = (message: string, french: string): Said => ({ message, french })
