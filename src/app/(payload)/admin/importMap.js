import { SchedulePanel as SchedulePanel_5029dfd27aa499bcb74d1f1ea7fc3a46 } from '../../../back-office/schedule/schedule-panel.tsx'
import { TranslationsPanel as TranslationsPanel_c71c68189fd4a507cf24a162b2d91441 } from '../../../back-office/translations/translations-panel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { OpenEditorsFeatureClient as OpenEditorsFeatureClient_579168a0f79d4f36ace4d9c03410e6b3 } from '../../../back-office/rich-text/open-editors-feature.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LeanRichTextField as LeanRichTextField_2fbc56d81ade06960da821c98fd55ca1 } from '../../../back-office/rich-text/rich-text-field.tsx'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_146fc6ac9af6615df20624ce1b7ec674 } from '../../../back-office/row-label/row-label.tsx'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ToText as ToText_e6cf008ad3227d9140e74397f948e426 } from '../../../back-office/imported-html/to-text.tsx'
import { InMenu as InMenu_d0d0082d45bf2b06ae6e215990388b0a } from '../../../back-office/in-menu/in-menu.tsx'
import { Address as Address_68d179b825dde6dc362b5cc8a04df165 } from '../../../back-office/address/address.tsx'
import { ImportedData as ImportedData_ff1708f73c6c03588cc274a412f24a4b } from '../../../back-office/imported-data/imported-data.tsx'
import { SaveOnLeave as SaveOnLeave_c53791cd1a9e42329bbcc548499e8900 } from '../../../back-office/leave/save-on-leave.tsx'
import { ReleaseLock as ReleaseLock_4752f1c6b88ecd2080704a429b340529 } from '../../../back-office/lock/release-lock.tsx'
import { ScheduleMenuItem as ScheduleMenuItem_b3fe6603c3f957bc9a711c9f1aded378 } from '../../../back-office/schedule/schedule-menu-item.tsx'
import { PublishButton as PublishButton_cfdafdfb5e64a00b59fc5108cd776966 } from '../../../back-office/publish-button/publish-button.tsx'
import { FolderTableCell as FolderTableCell_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'
import { FolderField as FolderField_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'
import { PagesBelow as PagesBelow_68c1ff4fea7eeebd68bf331d75552f4c } from '../../../back-office/pages-below/pages-below.tsx'
import { FolderTypeField as FolderTypeField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { StyleguideLink as StyleguideLink_95d7edc4804c0a963351be9bf98a5ec3 } from '../../../back-office/styleguide-link/styleguide-link.tsx'
import { Icon as Icon_f617a7025b1505df8ecfbaa577754555 } from '../../../back-office/graphics/icon.tsx'
import { Logo as Logo_3b738e38e0ec85cae29c59782dc43604 } from '../../../back-office/graphics/logo.tsx'
import { SearchesNav as SearchesNav_2845ba99624c7267738fe65c27e3cd19 } from '../../../back-office/searches/searches-nav.tsx'
import { ImportNav as ImportNav_5f40b7976c50209205ec6953ddea9288 } from '../../../back-office/import/import-nav.tsx'
import { Overview as Overview_9bdae882c2f3155837692fe9cc229485 } from '../../../back-office/overview/overview.tsx'
import { SiteLink as SiteLink_316981bd51dbcbaf68660639d13921fa } from '../../../back-office/site-link/site-link.tsx'
import { CommentsNav as CommentsNav_d1a2adb1ac6d15a637d6bef7f189fd24 } from '../../../back-office/comments/comments-nav.tsx'
import { OpenNav as OpenNav_2a376e06cec1523e3c8b4254e2029f14 } from '../../../back-office/open-nav/open-nav.tsx'
import { SystemTheme as SystemTheme_6baf45786f695e13981fbf90627e65ea } from '../../../back-office/system-theme/system-theme.tsx'
import { CommentsView as CommentsView_70cd96e8cbd68a1ec002adf88a1979e9 } from '../../../back-office/comments/comments-view.tsx'
import { ImportView as ImportView_8e9137c3d6c75f608ebcadfe8a9e3af0 } from '../../../back-office/import/import-view.tsx'
import { CompareView as CompareView_49f81dfca94888de6f0d601c8bc9ff80 } from '../../../back-office/translations/compare-view.tsx'
import { SearchesView as SearchesView_f7fe5a5e2846e3f582191f95aa764591 } from '../../../back-office/searches/searches-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/back-office/schedule/schedule-panel.tsx#SchedulePanel": SchedulePanel_5029dfd27aa499bcb74d1f1ea7fc3a46,
  "/back-office/translations/translations-panel.tsx#TranslationsPanel": TranslationsPanel_c71c68189fd4a507cf24a162b2d91441,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/back-office/rich-text/open-editors-feature.tsx#OpenEditorsFeatureClient": OpenEditorsFeatureClient_579168a0f79d4f36ace4d9c03410e6b3,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/back-office/rich-text/rich-text-field.tsx#LeanRichTextField": LeanRichTextField_2fbc56d81ade06960da821c98fd55ca1,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/back-office/row-label/row-label.tsx#RowLabel": RowLabel_146fc6ac9af6615df20624ce1b7ec674,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/back-office/imported-html/to-text.tsx#ToText": ToText_e6cf008ad3227d9140e74397f948e426,
  "/back-office/in-menu/in-menu.tsx#InMenu": InMenu_d0d0082d45bf2b06ae6e215990388b0a,
  "/back-office/address/address.tsx#Address": Address_68d179b825dde6dc362b5cc8a04df165,
  "/back-office/imported-data/imported-data.tsx#ImportedData": ImportedData_ff1708f73c6c03588cc274a412f24a4b,
  "/back-office/leave/save-on-leave.tsx#SaveOnLeave": SaveOnLeave_c53791cd1a9e42329bbcc548499e8900,
  "/back-office/lock/release-lock.tsx#ReleaseLock": ReleaseLock_4752f1c6b88ecd2080704a429b340529,
  "/back-office/schedule/schedule-menu-item.tsx#ScheduleMenuItem": ScheduleMenuItem_b3fe6603c3f957bc9a711c9f1aded378,
  "/back-office/publish-button/publish-button.tsx#PublishButton": PublishButton_cfdafdfb5e64a00b59fc5108cd776966,
  "@payloadcms/next/rsc#FolderTableCell": FolderTableCell_f9c02e79a4aed9a3924487c0cd4cafb1,
  "@payloadcms/next/rsc#FolderField": FolderField_f9c02e79a4aed9a3924487c0cd4cafb1,
  "/back-office/pages-below/pages-below.tsx#PagesBelow": PagesBelow_68c1ff4fea7eeebd68bf331d75552f4c,
  "@payloadcms/next/client#FolderTypeField": FolderTypeField_2b8867833a34864a02ddf429b0728a40,
  "/back-office/styleguide-link/styleguide-link.tsx#StyleguideLink": StyleguideLink_95d7edc4804c0a963351be9bf98a5ec3,
  "/back-office/graphics/icon.tsx#Icon": Icon_f617a7025b1505df8ecfbaa577754555,
  "/back-office/graphics/logo.tsx#Logo": Logo_3b738e38e0ec85cae29c59782dc43604,
  "/back-office/searches/searches-nav.tsx#SearchesNav": SearchesNav_2845ba99624c7267738fe65c27e3cd19,
  "/back-office/import/import-nav.tsx#ImportNav": ImportNav_5f40b7976c50209205ec6953ddea9288,
  "/back-office/overview/overview.tsx#Overview": Overview_9bdae882c2f3155837692fe9cc229485,
  "/back-office/site-link/site-link.tsx#SiteLink": SiteLink_316981bd51dbcbaf68660639d13921fa,
  "/back-office/comments/comments-nav.tsx#CommentsNav": CommentsNav_d1a2adb1ac6d15a637d6bef7f189fd24,
  "/back-office/open-nav/open-nav.tsx#OpenNav": OpenNav_2a376e06cec1523e3c8b4254e2029f14,
  "/back-office/system-theme/system-theme.tsx#SystemTheme": SystemTheme_6baf45786f695e13981fbf90627e65ea,
  "/back-office/comments/comments-view.tsx#CommentsView": CommentsView_70cd96e8cbd68a1ec002adf88a1979e9,
  "/back-office/import/import-view.tsx#ImportView": ImportView_8e9137c3d6c75f608ebcadfe8a9e3af0,
  "/back-office/translations/compare-view.tsx#CompareView": CompareView_49f81dfca94888de6f0d601c8bc9ff80,
  "/back-office/searches/searches-view.tsx#SearchesView": SearchesView_f7fe5a5e2846e3f582191f95aa764591,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
