import { Paragraphs } from './paragraphs.tsx'

/** What a list says of itself, under its title. Empty lines part paragraphs. */
export const Intro = ({ text = '' }: { text: string | undefined }) =>
  text === '' ? undefined : (
    <div className="intro">
      <Paragraphs text={text} />
    </div>
  )
