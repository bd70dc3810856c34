import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { signedIn } from '../view-frame/signed-in.ts'
import { ViewFrame } from '../view-frame/view-frame.tsx'
import { ImportLoader } from './import-loader.tsx'
import { say } from './import-words.ts'

/** `/admin/import`: for administrators; to others there is nothing here. */
export const ImportView = (view: AdminViewServerProps) => {
  if (signedIn(view).role !== 'administrator') notFound()
  const { language } = view.initPageResult.req.i18n
  return (
    <ViewFrame className="coulisse-import" title={say(language, 'importTitle')} view={view}>
      <ImportLoader />
    </ViewFrame>
  )
}
