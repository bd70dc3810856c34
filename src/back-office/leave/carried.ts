/**
 * Browsers carry 64 KiB past the end of a page (Fetch, "keepalive"), counted in bytes and together with whatever
 * else is under way; the rest is for that.
 */
const CARRIED_BYTES = 60 * 1024

/** Whether a request with this body may outlive its page. */
export const isCarried = (body: string): boolean =>
  new TextEncoder().encode(body).byteLength <= CARRIED_BYTES
