/** Pixels of the page at which an editor may show an image. */
export const NARROWEST_IMAGE = 16
export const WIDEST_IMAGE = 2000
