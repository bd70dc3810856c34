import { SMTPServer } from 'smtp-server'

/** A mail as its reader sees it: header words and text decoded. */
export interface ReceivedMail {
  readonly to: readonly string[]
  readonly from: string
  readonly subject: string
  /** Of its only part, or of the one in plain text. */
  readonly text: string
  /** The part in HTML, where there are two. */
  readonly html: string
  /** Of a header by its name in lower case; empty where there is none. */
  readonly header: (name: string) => string
}

export interface MailServer {
  /** For SMTP_URL. */
  readonly url: string
  readonly mails: ReceivedMail[]
  /** How many times somebody began to send a mail, refused ones included. */
  readonly attempts: () => number
  /** Answers this many next mails with "try again later". */
  readonly refuseNext: (count: number) => void
  readonly stop: () => Promise<void>
}

export interface MailServerOptions {
  /** The one account that may send; anybody may when left out. */
  readonly account?: { readonly user: string; readonly password: string }
}

/** A real mail server on a free port of this machine; it keeps what it is sent. */
export async function startMailServer({ account }: MailServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  let attempts = 0
  let refusals = 0
  const server = new SMTPServer({
    ...{ authOptional: account === undefined, allowInsecureAuth: true, disableReverseLookup: true },
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) => {
      const isKnown = username === account?.user && password === account?.password
      done(isKnown ? null : new Error('Unknown account'), { user: username })
    },
    onMailFrom: (_address, _session, done) => {
      attempts += 1
      refusals -= 1
      done(refusals < 0 ? null : Object.assign(new Error('Too busy'), { responseCode: 451 }))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        mails.push({ to, ...readMail(Buffer.concat(chunks).toString('latin1')) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const credentials = account ? `${account.user}:${account.password}@` : ''
  return {
    url: `smtp://${credentials}127.0.0.1:${String(port)}`,
    mails,
    attempts: () => attempts,
    refuseNext: (count) => {
      refusals = count
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** RFC 5322: a header whose lines may be folded, an empty line, the body. */
function readMail(message: string): Omit<ReceivedMail, 'to'> {
  const [head = '', ...rest] = message.split('\r\n\r\n')
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
  const header = (name: string): string => {
    const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`)) ?? ''
    return decodeWords(line.slice(name.length + 1).trim())
  }
  const body = rest.join('\r\n\r\n')
  const boundary = /boundary="?([^";]+)"?/.exec(header('content-type'))?.[1]
  const named = { from: header('from'), subject: header('subject'), header }
  if (boundary === undefined) {
    const text = decodeBody(body, header('content-transfer-encoding')).toString()
    return { ...named, text: text.trim(), html: '' }
  }
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => readMail(part.trim()))
  const partOf = (type: string): string =>
    parts.find((part) => part.header('content-type').startsWith(type))?.text ?? ''
  return { ...named, text: partOf('text/plain'), html: partOf('text/html') }
}

/** RFC 2045, 6. */
function decodeBody(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return encoding === 'quoted-printable' ? unquote(body) : Buffer.from(body, 'latin1')
}

const unquote = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  )

/** RFC 2047: words beyond ASCII in a header; white space between two of them is none. */
const decodeWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString()
        : unquote(word.replaceAll('_', ' ')).toString(),
    )
