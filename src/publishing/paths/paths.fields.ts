import type { Field } from 'payload'

const option = (value: string, en: string, fr: string) => ({ value, label: { en, fr } })

/** One row is one public address. */
export const pathsFields: Field[] = [
  {
    name: 'path',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: { en: 'Address', fr: 'Adresse' },
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'redirect',
    label: { en: 'State', fr: 'État' },
    options: [
      option('canonical', 'Document', 'Document'),
      option('redirect', 'Redirect', 'Redirection'),
      option('gone', 'Gone', 'Disparue'),
      option('reserved', 'Reserved', 'Réservée'),
    ],
  },
  {
    name: 'target',
    type: 'text',
    index: true,
    label: { en: 'Target', fr: 'Cible' },
    admin: { readOnly: true },
  },
  { name: 'targetType', type: 'text', admin: { hidden: true } },
  { name: 'targetId', type: 'text', index: true, admin: { hidden: true } },
  { name: 'destination', type: 'text', label: { en: 'Leads to', fr: 'Mène à' } },
  {
    name: 'status',
    type: 'select',
    defaultValue: '301',
    label: { en: 'Status', fr: 'Statut' },
    options: ['301', '302', '307', '308', '410'].map((value) => option(value, value, value)),
  },
  {
    name: 'origin',
    type: 'select',
    required: true,
    defaultValue: 'manual',
    label: { en: 'Origin', fr: 'Origine' },
    options: [
      option('automatic', 'Automatic', 'Automatique'),
      option('manual', 'By hand', 'À la main'),
      option('import', 'Import', 'Import'),
    ],
  },
  { name: 'rule', type: 'number', admin: { hidden: true } },
  { name: 'language', type: 'text', admin: { hidden: true } },
]
