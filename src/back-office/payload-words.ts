/** Words of Payload's own that read badly in our lists; `<No Parent page>` is a dash. */
export const payloadWords = {
  en: { general: { noLabel: '—' } },
  fr: { general: { noLabel: '—' } },
}
