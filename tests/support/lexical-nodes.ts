/** Nodes as the editor of rich texts stores them. */
export const paragraph = (...children: object[]) => ({
  ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, textFormat: 0 },
  children,
})
export const text = (words: string) => ({
  ...{ type: 'text', version: 1, format: 0, style: '', mode: 'normal', detail: 0 },
  text: words,
})
export const link = (url: string) => ({
  ...{ type: 'link', version: 3, format: '', indent: 0, direction: null },
  fields: { linkType: 'custom', url, newTab: false },
  children: [text('here')],
})
export const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields })
export const rich = (...children: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
})
