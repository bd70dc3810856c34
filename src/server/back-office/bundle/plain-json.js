/** Stands for `jsox` in the browser: 31 kB that read attributes of JSX in Markdown, which no block of ours has. */
export const JSOX = { parse: JSON.parse }
