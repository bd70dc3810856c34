import { Fragment } from 'react'

const Lines = ({ text }: { text: string }) =>
  text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : undefined}
      {line}
    </Fragment>
  ))

/** Plain text as it was typed: empty lines part paragraphs, line breaks stay. */
export const Paragraphs = ({ text }: { text: string }) =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, index) => (
      <p key={index}>
        <Lines text={paragraph.trim()} />
      </p>
    ))
