/** A block as the block editor of WordPress stores it. */
export const block = (name: string, inside: string, attributes?: object): string =>
  `<!-- wp:${name} ${attributes === undefined ? '' : `${JSON.stringify(attributes)} `}-->${inside}<!-- /wp:${name} -->`

/** A picture of the old site. */
export const image = (attributes = '') =>
  `<img src="https://old.example/a.jpg" alt="A"${attributes}/>`
