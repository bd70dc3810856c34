// For those who work on the theme: the front office without Next, which takes most of the time of a start.
Object.assign(process.env, { OFFICES: 'front' })
