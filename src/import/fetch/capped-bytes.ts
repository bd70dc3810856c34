/**
 * Hands bytes on until there are more than allowed.
 * @throws Error with a sentence for the report
 */
export async function* cappedBytes(
  source: AsyncIterable<unknown>,
  most: number,
): AsyncGenerator<Uint8Array> {
  let count = 0
  for await (const chunk of source) {
    if (!(chunk instanceof Uint8Array)) continue
    count += chunk.length
    if (count > most) throw new Error(`it is larger than ${Math.floor(most / 1024 / 1024)} MB`)
    yield chunk
  }
}
