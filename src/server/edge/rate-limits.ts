import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { EdgeRefusal } from './edge.errors.ts'

/** Too many attempts; `retryAfter` in whole seconds becomes the header of that name. */
export class TooManyAttempts extends EdgeRefusal {
  readonly retryAfter: number

  constructor(retryAfter: number) {
    super('edge.too-many', 429, 'Too many attempts. Wait a while and try again.')
    this.retryAfter = retryAfter
  }
}

export interface LimitRule {
  readonly points: number
  /** Seconds. */
  readonly duration: number
  /** Seconds for which a key stays out once it used up its points; the duration, when left out. */
  readonly blockDuration?: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/** How often what may be done. Kept in this process: behind several, each counts for itself. */
export const LIMIT_RULES = {
  /** Failed sign-ins of one address, whatever the account: a stranger who tries many. */
  loginByAddress: { points: 50, duration: HOUR },
  /** Failed sign-ins of one address with one account: a stranger who tries many passwords. */
  loginByAddressAndAccount: { points: 10, duration: 15 * MINUTE },
  /** Failed sign-ins with one account from addresses that never signed in with it: many strangers. */
  loginByStrangers: { points: 100, duration: HOUR },
  /** Mails with a reset link, by address and by account. */
  resetByAddress: { points: 10, duration: HOUR },
  resetByAccount: { points: 5, duration: HOUR },
  /** Tries of a reset or setup token. */
  tokenByAddress: { points: 30, duration: 15 * MINUTE },
  commentByAddress: { points: 10, duration: 10 * MINUTE },
  /** Looks at a comment before it is sent: each makes a page. */
  previewByAddress: { points: 40, duration: 10 * MINUTE },
  /** Titles suggested while somebody types: two a second, for as long as anybody types. */
  suggestionByAddress: { points: 120, duration: MINUTE },
  /** Searches without a result that are noted for staff. */
  missedSearchByAddress: { points: 20, duration: 10 * MINUTE },
  /** All that visitors ask of the API. */
  api: { points: 300, duration: MINUTE },
} as const satisfies Record<string, LimitRule>

export type LimitName = keyof typeof LIMIT_RULES
export type Limits = Readonly<Record<LimitName, RateLimiterMemory>>

export function makeLimits(rules: Readonly<Record<LimitName, LimitRule>> = LIMIT_RULES): Limits {
  const make = (name: LimitName): RateLimiterMemory =>
    new RateLimiterMemory({ keyPrefix: name, ...rules[name] })
  return {
    loginByAddress: make('loginByAddress'),
    loginByAddressAndAccount: make('loginByAddressAndAccount'),
    loginByStrangers: make('loginByStrangers'),
    resetByAddress: make('resetByAddress'),
    resetByAccount: make('resetByAccount'),
    tokenByAddress: make('tokenByAddress'),
    commentByAddress: make('commentByAddress'),
    previewByAddress: make('previewByAddress'),
    suggestionByAddress: make('suggestionByAddress'),
    missedSearchByAddress: make('missedSearchByAddress'),
    api: make('api'),
  }
}

/** Takes one point. @throws TooManyAttempts when none is left */
export async function takePoint(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    throw error instanceof RateLimiterRes ? tooMany(error) : error
  }
}

/** Takes one point where there is one. @returns false when none is left */
export async function mayTakePoint(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await takePoint(limiter, key)
    return true
  } catch (error) {
    if (error instanceof TooManyAttempts) return false
    throw error
  }
}

/** Looks without taking. @throws TooManyAttempts when no point is left */
export async function requirePoint(limiter: RateLimiterMemory, key: string): Promise<void> {
  const state = await limiter.get(key)
  if (state && state.consumedPoints >= limiter.points) throw tooMany(state)
}

/** Takes a point for a failure that has already happened; being out of points is then no error. */
export async function countFailure(limiter: RateLimiterMemory, key: string): Promise<void> {
  await limiter.penalty(key)
}

function tooMany(state: RateLimiterRes): TooManyAttempts {
  return new TooManyAttempts(Math.max(1, Math.ceil(state.msBeforeNext / 1000)))
}
