/** Words of Payload's own that read badly in our lists: `<No Parent page>` is a dash, “un(e) nouveau ou nouvelle” a verb. */
export const payloadWords = {
  en: { general: { noLabel: '—' } },
  fr: { general: { noLabel: '—', createNew: 'Créer', createNewLabel: 'Créer : {{label}}' } },
}
