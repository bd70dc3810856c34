import cliProgress from 'cli-progress'

/** Progress of one pass after the other, in bytes; silent where nobody looks (no terminal). */
export interface Progress {
  during<Result>(
    title: string,
    total: number,
    work: (onBytes: (bytes: number) => void) => Promise<Result>,
  ): Promise<Result>
}

export function openProgress(stream: NodeJS.WriteStream): Progress {
  return {
    during: async (title, total, work) => {
      const format = `${title.padEnd(10)} {bar} {percentage} % | {eta_formatted} left`
      const bar = new cliProgress.SingleBar(
        { format, stream, clearOnComplete: true, noTTYOutput: false },
        cliProgress.Presets.shades_classic,
      )
      if (stream.isTTY) bar.start(Math.max(1, total), 0)
      try {
        return await work((bytes) => bar.update(bytes))
      } finally {
        bar.stop()
      }
    },
  }
}
