'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { fill, say } from './import-words.ts'
import type { ImportState, Upload } from './import-state.ts'
import type { ImportDesk } from './use-import.ts'
import type { Sending } from './use-sending.ts'

interface FileStepProps {
  desk: ImportDesk
  isBusy: boolean
  sending: Sending
  state: ImportState
}

/** Which files: one export, or the parts of one. */
export const FileStep = (props: FileStepProps) => {
  const { desk, isBusy, sending, state } = props
  const { language } = useTranslation().i18n
  const headingId = useId()
  const isWhole = state.files.length > 0 && state.files.every(({ has, bytes }) => has === bytes)
  const needsReading = isWhole && state.found === undefined && !isBusy
  return (
    <section aria-labelledby={headingId} className="coulisse-import__step">
      <h2 id={headingId}>{say(language, 'importFiles')}</h2>
      <FileChooser isBusy={isBusy} sending={sending} />
      {state.files.length > 0 && (
        <ul className="coulisse-import__files">
          {state.files.map((file) => (
            <FileLine file={file} key={file.id} {...props} />
          ))}
        </ul>
      )}
      {isWhole && <Kept files={state.files} />}
      {state.files.length > 0 && (
        <FileActions desk={desk} isBusy={isBusy} needsReading={needsReading} />
      )}
    </section>
  )
}

interface FileActionsProps extends Pick<FileStepProps, 'desk' | 'isBusy'> {
  needsReading: boolean
}

const FileActions = ({ desk, isBusy, needsReading }: FileActionsProps) => {
  const { language } = useTranslation().i18n
  return (
    <div className="coulisse-import__actions">
      {needsReading && (
        <Button
          margin={false}
          onClick={() => void desk.ask('/jobs', { method: 'POST', data: { kind: 'read' } })}
          size="small"
        >
          {say(language, 'importReadAgain')}
        </Button>
      )}
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void desk.ask('', { method: 'DELETE' })}
        size="small"
      >
        {say(language, 'importClear')}
      </Button>
    </div>
  )
}

const FileChooser = ({ isBusy, sending }: Pick<FileStepProps, 'isBusy' | 'sending'>) => {
  const { language } = useTranslation().i18n
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()
  return (
    <label className="coulisse-import__chooser">
      <span>{say(language, 'importChoose')}</span>
      <input
        accept=".xml,.gz,.wxr"
        aria-describedby={hintId}
        disabled={isBusy}
        id="import-files"
        multiple
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          if (files.length > 0) void sending.send(files)
          // The same file may be chosen again, to go on with it.
          if (input.current) input.current.value = ''
        }}
        ref={input}
        type="file"
      />
      <span className="coulisse-import__hint" id={hintId}>
        {say(language, 'importChooseHint')}
      </span>
    </label>
  )
}

/** Exports hold addresses and drafts: who has sent them knows where they are, and until when. */
const Kept = ({ files }: Pick<ImportState, 'files'>) => {
  const { language } = useTranslation().i18n
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return (
    <p className="coulisse-import__hint">
      {fill(language, 'importOnServer', sizeOf(bytes, language))}
    </p>
  )
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

const sizeOf = (bytes: number, language: string): string => {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const unit = UNITS[power] ?? 'byte'
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** power,
  )
}

const FileLine = ({ file, desk, isBusy, sending }: FileStepProps & { file: Upload }) => {
  const { language } = useTranslation().i18n
  const isSending = sending.name === file.name && file.has < file.bytes
  const percent = String(Math.floor((file.has / file.bytes) * 100))
  return (
    <li className="coulisse-import__file">
      <span className="coulisse-import__name">
        {file.name} <small>{sizeOf(file.bytes, language)}</small>
      </span>
      {isSending && (
        <>
          <progress
            aria-label={fill(language, 'importSending', file.name)}
            max={file.bytes}
            value={file.has}
          />
          <small>{fill(language, 'importSent', percent)}</small>
        </>
      )}
      {!isSending && file.has < file.bytes && <small>{say(language, 'importBroken')}</small>}
      <Button
        aria-label={
          isSending ? say(language, 'importStopSending') : fill(language, 'importRemove', file.name)
        }
        buttonStyle="subtle"
        disabled={isBusy && !isSending}
        margin={false}
        onClick={() =>
          isSending ? sending.stop() : void desk.ask(`/files/${file.id}`, { method: 'DELETE' })
        }
        size="small"
      >
        {isSending ? say(language, 'importStopSending') : '×'}
      </Button>
    </li>
  )
}
