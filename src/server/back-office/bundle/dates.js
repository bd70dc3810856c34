/** Stands for the whole of `date-fns` in the browser: what Payload's interface takes from it. */
export { format } from 'date-fns/format'
export { formatDistanceToNow } from 'date-fns/formatDistanceToNow'
export { transpose } from 'date-fns/transpose'
