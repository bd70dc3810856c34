/** A mail to one person. */
export interface SiteMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

/** Hands a mail to whoever sends and tries again; where the site can send none, there is none of it. */
export type SendMail = (mail: SiteMail) => Promise<void>
