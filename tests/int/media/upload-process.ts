/**
 * A site of its own in a process of its own, on the folders that the environment names. Prints where it listens and
 * the token of an editor. Run, and killed, by the drill of kill -9 during uploads.
 */
import { startMediaSite } from '../../support/media-site.ts'

const site = await startMediaSite()
process.stdout.write(
  `${JSON.stringify({ origin: site.origin, token: await site.token('editor') })}\n`,
)
