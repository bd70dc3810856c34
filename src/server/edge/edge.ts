import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Env } from '#config/env.ts'
import { redirect, sendText } from './answers.ts'
import { isClosed, isFirstUserForm } from './blocked-addresses.ts'
import { clientAddress, trustOf } from './client-address.ts'
import { refusals } from './edge.errors.ts'
import type { EdgeStep } from './edge-step.ts'
import { sendError } from './error-mapper.ts'
import { requestId } from './request-id.ts'
import { factsOf, setFacts } from './request-facts.ts'
import { shapeRefusal, withOneSlash } from './request-shape.ts'
import { scrubHeaders } from './scrub-headers.ts'
import { applyHeaders, type SecurityHeaders } from './security-headers.ts'
import { askedHost, hostRules, type HostVerdict } from './trusted-hosts.ts'

export interface EdgeSettings {
  readonly env: Pick<Env, 'siteUrl' | 'knownHosts' | 'trustProxy' | 'origin' | 'offices'>
  /** Asked on every request: administrators may change what is allowed. */
  readonly headers: () => SecurityHeaders
}

/**
 * The steps that every request goes through before anything else sees it, in this order:
 * who asks · is it well formed · security headers · is it our host · what may not be said · closed addresses.
 */
export function edgeSteps({ env, headers }: EdgeSettings): EdgeStep[] {
  const isTrusted = trustOf(env.trustProxy)
  const judge = hostRules(env)
  const verdicts = new WeakMap<IncomingMessage, HostVerdict>()

  const identify: EdgeStep = (req, res) => {
    const isFromProxy = isTrusted(req.socket.remoteAddress ?? '')
    const verdict = judge(askedHost(req, isFromProxy))
    verdicts.set(req, verdict)
    setFacts(req, {
      id: requestId(req, isFromProxy),
      address: clientAddress(req, isTrusted),
      isFromProxy,
      origin: verdict.kind === 'trusted' ? verdict.origin : env.origin,
      startedAt: performance.now(),
    })
    res.setHeader('x-request-id', factsOf(req).id)
    return false
  }

  const host: EdgeStep = (req, res) => {
    const verdict = verdicts.get(req)
    if (verdict?.kind === 'trusted') return false
    if (verdict?.kind === 'redirect') redirect(res, 308, `${verdict.origin}${req.url ?? '/'}`)
    else sendText(res, 421, misdirected(env.siteUrl))
    return true
  }

  return [identify, shape, securityHeaders(headers), host, https(env.siteUrl), scrub, closed(env)]
}

const shape: EdgeStep = (req, res) => {
  const one = withOneSlash(req)
  const refused = one === undefined ? shapeRefusal(req) : undefined
  if (one !== undefined) redirect(res, 308, one)
  else if (refused) sendError(req, res, refused)
  return one !== undefined || refused !== undefined
}

function securityHeaders(headers: () => SecurityHeaders): EdgeStep {
  return (req, res) => {
    applyHeaders(res, headers()[officeOf(req)])
    return false
  }
}

function officeOf(req: IncomingMessage): keyof SecurityHeaders {
  const path = req.url ?? ''
  if (/^\/api([/?]|$)/.test(path)) return 'api'
  return /^\/(admin|_next)([/?]|$)/.test(path) ? 'backOffice' : 'frontOffice'
}

/** Where the proxy says that the visitor came without TLS to a site that has it. */
function https(siteUrl: string | undefined): EdgeStep {
  return (req, res) => {
    if (siteUrl?.startsWith('https:') !== true || !factsOf(req).isFromProxy) return false
    if (req.headers['x-forwarded-proto'] !== 'http') return false
    redirect(res, 308, `${siteUrl}${req.url ?? '/'}`)
    return true
  }
}

const scrub: EdgeStep = (req) => {
  scrubHeaders(req)
  return false
}

function closed({ offices }: Pick<Env, 'offices'>): EdgeStep {
  const hasBackOffice = offices.includes('back')
  return (req: IncomingMessage, res: ServerResponse) => {
    const [path = ''] = (req.url ?? '').split('?', 1)
    const isBackOffice = /^\/(admin|_next)(\/|$)/i.test(path)
    if (isClosed(path) || (isBackOffice && !hasBackOffice)) sendError(req, res, refusals.notFound())
    else if (isFirstUserForm(path)) redirect(res, 302, '/setup')
    else return false
    return true
  }
}

function misdirected(siteUrl: string | undefined): string {
  const setting = siteUrl === undefined ? 'SITE_URL' : 'SITE_URL / KNOWN_HOSTS'
  return [
    `This site does not answer to this host name (setting: ${setting}).`,
    `Ce site ne répond pas à ce nom d’hôte (réglage : ${setting}).`,
  ].join('\n')
}
