import { register } from 'node:module'

/** Runs in the thread of Node's hooks, which gets it as text. */
const HOOK = `
export const resolve = (specifier, context, next) =>
  next(specifier, { ...context, conditions: [...context.conditions, 'production'] })
`

/**
 * Lets packages give their builds for production at once. For Node, Lexical's have a file that awaits the right build at
 * its top level; modules that import each other around such a file are now and then evaluated by nobody, and the process
 * hangs or ends without a word (docs/decisions/0116). Plain JavaScript: it is called before TypeScript can be read.
 */
export const useProductionModules = () => {
  register(`data:text/javascript,${encodeURIComponent(HOOK)}`)
}
