import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc'
import type { ComponentProps } from 'react'
import { leanSchema } from './lean-schema.ts'

type Props = ComponentProps<typeof RscEntryLexicalField>

/** Lexical's own field with a schema of a few kilobytes instead of megabytes. */
export const LeanRichTextField = (props: Props) => {
  const editor = props.schemaPath ?? props.path
  return (
    <RscEntryLexicalField
      {...props}
      clientFieldSchemaMap={leanSchema(props.clientFieldSchemaMap, editor)}
    />
  )
}
