import type { MediaView } from '../media.view-data.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** “1.4 MB”, in steps of 1000 as files are sold. */
export const formatBytes = (bytes: number, language: string): string => {
  const step = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step)
}

/** “PDF”: the end of the file's name, else of its type. */
export const fileKind = ({ name, mime }: MediaView): string => {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]
  return (ending ?? mime.split('/')[1] ?? mime).toUpperCase()
}
