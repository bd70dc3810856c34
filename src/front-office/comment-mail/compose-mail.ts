import type { SiteMail } from './site-mail.ts'

interface MailParts {
  readonly to: string
  readonly subject: string
  /** Sentences of ours; what somebody wrote is `quote`. */
  readonly intro: string
  readonly quote?: string
  readonly links: readonly { readonly label: string; readonly href: string }[]
  /** Why it is sent, and the way out, below everything else. */
  readonly foot?: { readonly text: string; readonly label: string; readonly href: string }
}

const LONGEST_QUOTE = 2000

/** A mail as plain text and as simple HTML; with a foot it can be left by one click (RFC 8058). */
export function composeMail({ to, subject, intro, quote, links, foot }: MailParts): SiteMail {
  const said = quote === undefined ? undefined : shortened(quote)
  const lines = [
    intro,
    ...(said === undefined ? [] : [said.replaceAll(/^/gm, '> ')]),
    ...links.map(({ label, href }) => `${label}: ${href}`),
    ...(foot ? [`-- \n${foot.text}\n${foot.label}: ${foot.href}`] : []),
  ]
  const html = [
    `<p>${escaped(intro)}</p>`,
    ...(said === undefined
      ? []
      : [`<blockquote>${escaped(said).replaceAll('\n', '<br>')}</blockquote>`]),
    ...links.map(linkHtml),
    ...(foot ? [`<hr><p><small>${escaped(foot.text)}</small></p>`, linkHtml(foot)] : []),
  ]
  return {
    ...{ to, subject, text: lines.join('\n\n'), html: html.join('\n') },
    headers: { 'Auto-Submitted': 'auto-generated', ...(foot && leaveHeaders(foot.href)) },
  }
}

const leaveHeaders = (href: string): Record<string, string> => ({
  'List-Unsubscribe': `<${href}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

const shortened = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const linkHtml = ({ label, href }: { label: string; href: string }): string =>
  `<p><a href="${escaped(href)}">${escaped(label)}</a></p>`
