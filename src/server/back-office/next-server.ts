import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

export interface NextServer {
  readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  readonly upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  readonly close: () => Promise<void>
}

export interface NextSettings {
  /** Directory of next.config.ts. */
  readonly root: string
  readonly isDevelopment: boolean
  readonly hostname: string
  readonly port: number
  readonly listener: Server
}

/**
 * Loads Next and prepares it in this process, so that the back office uses the same Payload instance as all
 * else. Imported only here and only when needed: the front office alone never pays for it.
 */
export async function startNext(settings: NextSettings): Promise<NextServer> {
  const { default: createNext } = await import('next')
  const app = createNext({
    dev: settings.isDevelopment,
    dir: settings.root,
    hostname: settings.hostname,
    port: settings.port,
    httpServer: settings.listener,
    quiet: !settings.isDevelopment,
  })
  await app.prepare()
  return {
    handle: app.getRequestHandler(),
    upgrade: app.getUpgradeHandler(),
    close: () => app.close(),
  }
}
