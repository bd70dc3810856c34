import busboy from 'busboy'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { refusals } from '#server/edge/edge.errors.ts'
import { parseJsonBody } from './json-body.ts'

/** The field in which the back office puts a document as JSON beside its file. */
const DOCUMENT_FIELD = '_payload'
const LARGEST_DOCUMENT = 20 * 1024 * 1024

/**
 * Reads a form without files: the back office sends most saves as such.
 *
 * @param bytes the whole body
 * @returns the document in it. @throws EdgeRefusal 400 when it is malformed, 415 when it holds a file
 */
export async function parseForm(headers: IncomingHttpHeaders, bytes: Buffer): Promise<unknown> {
  const form = readForm(headers, { files: 'refuse' })
  Readable.from([bytes]).pipe(form.sink)
  return parseJsonBody(await form.document)
}

/**
 * Passes a form with a file on to Payload chunk by chunk, counting, while a second reader looks at the document
 * in it. The end is held back until that document is known to be well formed.
 *
 * @param most in bytes
 * @returns the stream, and a promise that rejects with the refusal when there is one
 */
export function countedForm(
  req: IncomingMessage,
  most: number,
): { stream: ReadableStream<Uint8Array>; refused: () => unknown } {
  const form = readForm(req.headers, { files: 'ignore' })
  let refusal: unknown
  const stream = toStream(pump())
  return { stream, refused: () => refusal }

  async function* pump(): AsyncGenerator<Uint8Array> {
    try {
      yield* counted(req, most, form.sink)
      form.sink.end()
      parseJsonBody(await form.document)
    } catch (error) {
      refusal = error
      form.sink.destroy()
      throw error
    }
  }
}

/** What a generator yields, as the stream that a Request takes. */
export function toStream(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await chunks.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}

async function* counted(
  req: IncomingMessage,
  most: number,
  reader: NodeJS.WritableStream,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > most) throw refusals.bodyTooLarge()
    reader.write(bytes)
    yield bytes
  }
}

interface Form {
  readonly sink: busboy.Busboy
  readonly document: Promise<string>
}

function readForm(headers: IncomingHttpHeaders, { files }: { files: 'refuse' | 'ignore' }): Form {
  const sink = openForm(headers)
  const document = new Promise<string>((resolve, reject) => {
    let text = ''
    sink.on('field', (name, value, info) => {
      if (info.valueTruncated) reject(refusals.bodyTooLarge())
      if (name === DOCUMENT_FIELD) text = value
    })
    sink.on('file', (_name, file) => {
      file.resume()
      // A form that breaks off inside a file tells its file too; unheard it would end the process.
      file.on('error', () => {
        reject(refusals.body())
      })
      if (files === 'refuse') reject(refusals.bodyType())
    })
    sink.on('error', () => {
      reject(refusals.body())
    })
    sink.on('close', () => {
      resolve(text)
    })
  })
  // It may fail before anybody waits for it.
  document.catch(ignore)
  return { sink, document }
}

function openForm(headers: IncomingHttpHeaders): busboy.Busboy {
  try {
    return busboy({ headers, limits: { fields: 20, fieldSize: LARGEST_DOCUMENT, files: 3 } })
  } catch {
    throw refusals.body()
  }
}

/** The refusal reaches the sender through whoever awaits the document. */
function ignore(): void {
  return undefined
}
