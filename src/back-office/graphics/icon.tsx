import { Mark } from './mark.tsx'

/** Small graphic, in the breadcrumbs. */
export const Icon = () => <Mark size={20} />
