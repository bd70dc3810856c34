import type { ArrayField, Field } from 'payload'
import type { Bilingual } from './bilingual.ts'
import { rowLabel } from './row-label.ts'

interface RowsDefinition {
  name: string
  singular: Bilingual
  plural: Bilingual
  maxRows: number
  fields: Field[]
}

/** A list of things of one kind inside a block, each named by its own words. */
export const rowsField = ({
  name,
  singular,
  plural,
  maxRows,
  fields,
}: RowsDefinition): ArrayField => ({
  name,
  type: 'array',
  label: plural,
  labels: { singular, plural },
  admin: { components: { RowLabel: rowLabel } },
  maxRows,
  fields,
})
