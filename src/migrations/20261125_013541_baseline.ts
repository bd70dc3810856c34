import type { Migration } from '#config/database/migrations/migration.ts'

export const migration: Migration = {
  name: '20261125_013541_baseline',
  async up({ run }) {
    await run(`CREATE TABLE \`posts\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`title\` text,
	\`content\` text,
	\`sticky\` integer DEFAULT false,
	\`featured_image_id\` text,
	\`excerpt\` text,
	\`slug\` text,
	\`published_at\` text,
	\`visibility\` text DEFAULT 'public',
	\`password\` text,
	\`review\` text DEFAULT 'none',
	\`layout_id\` text,
	\`comments\` text DEFAULT 'default',
	\`language\` text,
	\`translation_group\` text,
	\`translated_from\` text,
	\`translated_revision\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`seo_image_id\` text,
	\`seo_canonical\` text,
	\`seo_noindex\` integer DEFAULT false,
	\`imported_run\` text,
	\`imported_source\` text,
	\`imported_source_id\` text,
	\`imported_url\` text,
	\`imported_checksum\` text,
	\`imported_data\` text,
	\`revision\` text,
	\`edited_by_id\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`featured_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`layout_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`posts_sticky_idx\` ON \`posts\` (\`sticky\`);`)
    await run(`CREATE INDEX \`posts_featured_image_idx\` ON \`posts\` (\`featured_image_id\`);`)
    await run(`CREATE INDEX \`posts_slug_idx\` ON \`posts\` (\`slug\`);`)
    await run(`CREATE INDEX \`posts_published_at_idx\` ON \`posts\` (\`published_at\`);`)
    await run(`CREATE INDEX \`posts_visibility_idx\` ON \`posts\` (\`visibility\`);`)
    await run(`CREATE INDEX \`posts_review_idx\` ON \`posts\` (\`review\`);`)
    await run(`CREATE INDEX \`posts_layout_idx\` ON \`posts\` (\`layout_id\`);`)
    await run(`CREATE INDEX \`posts_language_idx\` ON \`posts\` (\`language\`);`)
    await run(`CREATE INDEX \`posts_translation_group_idx\` ON \`posts\` (\`translation_group\`);`)
    await run(`CREATE INDEX \`posts_translated_from_idx\` ON \`posts\` (\`translated_from\`);`)
    await run(`CREATE INDEX \`posts_seo_seo_image_idx\` ON \`posts\` (\`seo_image_id\`);`)
    await run(`CREATE INDEX \`posts_imported_imported_run_idx\` ON \`posts\` (\`imported_run\`);`)
    await run(`CREATE INDEX \`posts_imported_imported_source_id_idx\` ON \`posts\` (\`imported_source_id\`);`)
    await run(`CREATE INDEX \`posts_revision_idx\` ON \`posts\` (\`revision\`);`)
    await run(`CREATE INDEX \`posts_edited_by_idx\` ON \`posts\` (\`edited_by_id\`);`)
    await run(`CREATE INDEX \`posts_updated_at_idx\` ON \`posts\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`posts_created_at_idx\` ON \`posts\` (\`created_at\`);`)
    await run(`CREATE INDEX \`posts_deleted_at_idx\` ON \`posts\` (\`deleted_at\`);`)
    await run(`CREATE INDEX \`posts__status_idx\` ON \`posts\` (\`_status\`);`)
    await run(`CREATE INDEX \`_status_visibility_deletedAt_publishedAt_idx\` ON \`posts\` (\`_status\`,\`visibility\`,\`deleted_at\`,\`published_at\`);`)
    await run(`CREATE TABLE \`posts_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`users_id\` text,
	\`categories_id\` text,
	\`tags_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`posts_rels_order_idx\` ON \`posts_rels\` (\`order\`);`)
    await run(`CREATE INDEX \`posts_rels_parent_idx\` ON \`posts_rels\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`posts_rels_path_idx\` ON \`posts_rels\` (\`path\`);`)
    await run(`CREATE INDEX \`posts_rels_users_id_idx\` ON \`posts_rels\` (\`users_id\`);`)
    await run(`CREATE INDEX \`posts_rels_categories_id_idx\` ON \`posts_rels\` (\`categories_id\`);`)
    await run(`CREATE INDEX \`posts_rels_tags_id_idx\` ON \`posts_rels\` (\`tags_id\`);`)
    await run(`CREATE TABLE \`_posts_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_title\` text,
	\`version_content\` text,
	\`version_sticky\` integer DEFAULT false,
	\`version_featured_image_id\` text,
	\`version_excerpt\` text,
	\`version_slug\` text,
	\`version_published_at\` text,
	\`version_visibility\` text DEFAULT 'public',
	\`version_password\` text,
	\`version_review\` text DEFAULT 'none',
	\`version_layout_id\` text,
	\`version_comments\` text DEFAULT 'default',
	\`version_language\` text,
	\`version_translation_group\` text,
	\`version_translated_from\` text,
	\`version_translated_revision\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_seo_image_id\` text,
	\`version_seo_canonical\` text,
	\`version_seo_noindex\` integer DEFAULT false,
	\`version_imported_run\` text,
	\`version_imported_source\` text,
	\`version_imported_source_id\` text,
	\`version_imported_url\` text,
	\`version_imported_checksum\` text,
	\`version_imported_data\` text,
	\`version_revision\` text,
	\`version_edited_by_id\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_featured_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_layout_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`_posts_v_parent_idx\` ON \`_posts_v\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_sticky_idx\` ON \`_posts_v\` (\`version_sticky\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_featured_image_idx\` ON \`_posts_v\` (\`version_featured_image_id\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_slug_idx\` ON \`_posts_v\` (\`version_slug\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_published_at_idx\` ON \`_posts_v\` (\`version_published_at\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_visibility_idx\` ON \`_posts_v\` (\`version_visibility\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_review_idx\` ON \`_posts_v\` (\`version_review\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_layout_idx\` ON \`_posts_v\` (\`version_layout_id\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_language_idx\` ON \`_posts_v\` (\`version_language\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_translation_group_idx\` ON \`_posts_v\` (\`version_translation_group\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_translated_from_idx\` ON \`_posts_v\` (\`version_translated_from\`);`)
    await run(`CREATE INDEX \`_posts_v_version_seo_version_seo_image_idx\` ON \`_posts_v\` (\`version_seo_image_id\`);`)
    await run(`CREATE INDEX \`_posts_v_version_imported_version_imported_run_idx\` ON \`_posts_v\` (\`version_imported_run\`);`)
    await run(`CREATE INDEX \`_posts_v_version_imported_version_imported_source_id_idx\` ON \`_posts_v\` (\`version_imported_source_id\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_revision_idx\` ON \`_posts_v\` (\`version_revision\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_edited_by_idx\` ON \`_posts_v\` (\`version_edited_by_id\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_updated_at_idx\` ON \`_posts_v\` (\`version_updated_at\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_created_at_idx\` ON \`_posts_v\` (\`version_created_at\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version_deleted_at_idx\` ON \`_posts_v\` (\`version_deleted_at\`);`)
    await run(`CREATE INDEX \`_posts_v_version_version__status_idx\` ON \`_posts_v\` (\`version__status\`);`)
    await run(`CREATE INDEX \`_posts_v_created_at_idx\` ON \`_posts_v\` (\`created_at\`);`)
    await run(`CREATE INDEX \`_posts_v_updated_at_idx\` ON \`_posts_v\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`_posts_v_latest_idx\` ON \`_posts_v\` (\`latest\`);`)
    await run(`CREATE INDEX \`_posts_v_autosave_idx\` ON \`_posts_v\` (\`autosave\`);`)
    await run(`CREATE INDEX \`compound_index_idx\` ON \`_posts_v\` (\`version__status\`,\`version_visibility\`,\`version_deleted_at\`,\`version_published_at\`);`)
    await run(`CREATE TABLE \`_posts_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`users_id\` text,
	\`categories_id\` text,
	\`tags_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`_posts_v_rels_order_idx\` ON \`_posts_v_rels\` (\`order\`);`)
    await run(`CREATE INDEX \`_posts_v_rels_parent_idx\` ON \`_posts_v_rels\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`_posts_v_rels_path_idx\` ON \`_posts_v_rels\` (\`path\`);`)
    await run(`CREATE INDEX \`_posts_v_rels_users_id_idx\` ON \`_posts_v_rels\` (\`users_id\`);`)
    await run(`CREATE INDEX \`_posts_v_rels_categories_id_idx\` ON \`_posts_v_rels\` (\`categories_id\`);`)
    await run(`CREATE INDEX \`_posts_v_rels_tags_id_idx\` ON \`_posts_v_rels\` (\`tags_id\`);`)
    await run(`CREATE TABLE \`pages\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`title\` text,
	\`body\` text,
	\`parent_id\` text,
	\`order\` numeric DEFAULT 0,
	\`author_id\` text,
	\`featured_image_id\` text,
	\`excerpt\` text,
	\`slug\` text,
	\`published_at\` text,
	\`visibility\` text DEFAULT 'public',
	\`password\` text,
	\`review\` text DEFAULT 'none',
	\`layout_id\` text,
	\`comments\` text DEFAULT 'default',
	\`language\` text,
	\`translation_group\` text,
	\`translated_from\` text,
	\`translated_revision\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`seo_image_id\` text,
	\`seo_canonical\` text,
	\`seo_noindex\` integer DEFAULT false,
	\`imported_run\` text,
	\`imported_source\` text,
	\`imported_source_id\` text,
	\`imported_url\` text,
	\`imported_checksum\` text,
	\`imported_data\` text,
	\`revision\` text,
	\`edited_by_id\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`featured_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`layout_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`pages_order_idx\` ON \`pages\` (\`order\`);`)
    await run(`CREATE INDEX \`pages_author_idx\` ON \`pages\` (\`author_id\`);`)
    await run(`CREATE INDEX \`pages_featured_image_idx\` ON \`pages\` (\`featured_image_id\`);`)
    await run(`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
    await run(`CREATE INDEX \`pages_published_at_idx\` ON \`pages\` (\`published_at\`);`)
    await run(`CREATE INDEX \`pages_visibility_idx\` ON \`pages\` (\`visibility\`);`)
    await run(`CREATE INDEX \`pages_review_idx\` ON \`pages\` (\`review\`);`)
    await run(`CREATE INDEX \`pages_layout_idx\` ON \`pages\` (\`layout_id\`);`)
    await run(`CREATE INDEX \`pages_language_idx\` ON \`pages\` (\`language\`);`)
    await run(`CREATE INDEX \`pages_translation_group_idx\` ON \`pages\` (\`translation_group\`);`)
    await run(`CREATE INDEX \`pages_translated_from_idx\` ON \`pages\` (\`translated_from\`);`)
    await run(`CREATE INDEX \`pages_seo_seo_image_idx\` ON \`pages\` (\`seo_image_id\`);`)
    await run(`CREATE INDEX \`pages_imported_imported_run_idx\` ON \`pages\` (\`imported_run\`);`)
    await run(`CREATE INDEX \`pages_imported_imported_source_id_idx\` ON \`pages\` (\`imported_source_id\`);`)
    await run(`CREATE INDEX \`pages_revision_idx\` ON \`pages\` (\`revision\`);`)
    await run(`CREATE INDEX \`pages_edited_by_idx\` ON \`pages\` (\`edited_by_id\`);`)
    await run(`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
    await run(`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
    await run(`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
    await run(`CREATE INDEX \`_status_visibility_deletedAt_publishedAt_1_idx\` ON \`pages\` (\`_status\`,\`visibility\`,\`deleted_at\`,\`published_at\`);`)
    await run(`CREATE TABLE \`_pages_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_title\` text,
	\`version_body\` text,
	\`version_parent_id\` text,
	\`version_order\` numeric DEFAULT 0,
	\`version_author_id\` text,
	\`version_featured_image_id\` text,
	\`version_excerpt\` text,
	\`version_slug\` text,
	\`version_published_at\` text,
	\`version_visibility\` text DEFAULT 'public',
	\`version_password\` text,
	\`version_review\` text DEFAULT 'none',
	\`version_layout_id\` text,
	\`version_comments\` text DEFAULT 'default',
	\`version_language\` text,
	\`version_translation_group\` text,
	\`version_translated_from\` text,
	\`version_translated_revision\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_seo_image_id\` text,
	\`version_seo_canonical\` text,
	\`version_seo_noindex\` integer DEFAULT false,
	\`version_imported_run\` text,
	\`version_imported_source\` text,
	\`version_imported_source_id\` text,
	\`version_imported_url\` text,
	\`version_imported_checksum\` text,
	\`version_imported_data\` text,
	\`version_revision\` text,
	\`version_edited_by_id\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_featured_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_layout_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_order_idx\` ON \`_pages_v\` (\`version_order\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_author_idx\` ON \`_pages_v\` (\`version_author_id\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_featured_image_idx\` ON \`_pages_v\` (\`version_featured_image_id\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_published_at_idx\` ON \`_pages_v\` (\`version_published_at\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_visibility_idx\` ON \`_pages_v\` (\`version_visibility\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_review_idx\` ON \`_pages_v\` (\`version_review\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_layout_idx\` ON \`_pages_v\` (\`version_layout_id\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_language_idx\` ON \`_pages_v\` (\`version_language\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_translation_group_idx\` ON \`_pages_v\` (\`version_translation_group\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_translated_from_idx\` ON \`_pages_v\` (\`version_translated_from\`);`)
    await run(`CREATE INDEX \`_pages_v_version_seo_version_seo_image_idx\` ON \`_pages_v\` (\`version_seo_image_id\`);`)
    await run(`CREATE INDEX \`_pages_v_version_imported_version_imported_run_idx\` ON \`_pages_v\` (\`version_imported_run\`);`)
    await run(`CREATE INDEX \`_pages_v_version_imported_version_imported_source_id_idx\` ON \`_pages_v\` (\`version_imported_source_id\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_revision_idx\` ON \`_pages_v\` (\`version_revision\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_edited_by_idx\` ON \`_pages_v\` (\`version_edited_by_id\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
    await run(`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
    await run(`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
    await run(`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
    await run(`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
    await run(`CREATE INDEX \`compound_index_1_idx\` ON \`_pages_v\` (\`version__status\`,\`version_visibility\`,\`version_deleted_at\`,\`version_published_at\`);`)
    await run(`CREATE TABLE \`media\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`title\` text,
	\`alt\` text,
	\`caption\` text,
	\`credit\` text,
	\`description\` text,
	\`name\` text,
	\`hash\` text,
	\`color\` text,
	\`frames\` numeric,
	\`uploaded_by_id\` text,
	\`imported_run\` text,
	\`imported_source\` text,
	\`imported_source_id\` text,
	\`imported_url\` text,
	\`imported_checksum\` text,
	\`imported_data\` text,
	\`folder_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`url\` text,
	\`thumbnail_u_r_l\` text,
	\`filename\` text,
	\`mime_type\` text,
	\`filesize\` numeric,
	\`width\` numeric,
	\`height\` numeric,
	\`focal_x\` numeric,
	\`focal_y\` numeric,
	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`folder_id\`) REFERENCES \`payload_folders\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`media_name_idx\` ON \`media\` (\`name\`);`)
    await run(`CREATE INDEX \`media_hash_idx\` ON \`media\` (\`hash\`);`)
    await run(`CREATE INDEX \`media_uploaded_by_idx\` ON \`media\` (\`uploaded_by_id\`);`)
    await run(`CREATE INDEX \`media_imported_imported_run_idx\` ON \`media\` (\`imported_run\`);`)
    await run(`CREATE INDEX \`media_imported_imported_source_id_idx\` ON \`media\` (\`imported_source_id\`);`)
    await run(`CREATE INDEX \`media_folder_idx\` ON \`media\` (\`folder_id\`);`)
    await run(`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
    await run(`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
    await run(`CREATE TABLE \`comments\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`author_name\` text NOT NULL,
	\`author_email\` text,
	\`author_url\` text,
	\`user_id\` text,
	\`text\` text NOT NULL,
	\`state\` text DEFAULT 'pending' NOT NULL,
	\`kind\` text DEFAULT 'comment' NOT NULL,
	\`written_at\` text,
	\`reasons\` text,
	\`ip_address\` text,
	\`face\` text,
	\`state_before\` text,
	\`learned_as\` text,
	\`tells\` text,
	\`imported_run\` text,
	\`imported_source\` text,
	\`imported_source_id\` text,
	\`imported_url\` text,
	\`imported_checksum\` text,
	\`imported_data\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`comments_user_idx\` ON \`comments\` (\`user_id\`);`)
    await run(`CREATE INDEX \`comments_state_idx\` ON \`comments\` (\`state\`);`)
    await run(`CREATE INDEX \`comments_written_at_idx\` ON \`comments\` (\`written_at\`);`)
    await run(`CREATE INDEX \`comments_ip_address_idx\` ON \`comments\` (\`ip_address\`);`)
    await run(`CREATE INDEX \`comments_tells_idx\` ON \`comments\` (\`tells\`);`)
    await run(`CREATE INDEX \`comments_imported_imported_run_idx\` ON \`comments\` (\`imported_run\`);`)
    await run(`CREATE INDEX \`comments_imported_imported_source_id_idx\` ON \`comments\` (\`imported_source_id\`);`)
    await run(`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
    await run(`CREATE TABLE \`comments_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`pages_id\` text,
	\`posts_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`comments_rels_order_idx\` ON \`comments_rels\` (\`order\`);`)
    await run(`CREATE INDEX \`comments_rels_parent_idx\` ON \`comments_rels\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`comments_rels_path_idx\` ON \`comments_rels\` (\`path\`);`)
    await run(`CREATE INDEX \`comments_rels_pages_id_idx\` ON \`comments_rels\` (\`pages_id\`);`)
    await run(`CREATE INDEX \`comments_rels_posts_id_idx\` ON \`comments_rels\` (\`posts_id\`);`)
    await run(`CREATE TABLE \`categories\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`description\` text,
	\`slug\` text,
	\`language\` text,
	\`translation_group\` text,
	\`translated_from\` text,
	\`translated_revision\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`seo_image_id\` text,
	\`seo_canonical\` text,
	\`seo_noindex\` integer DEFAULT false,
	\`imported_run\` text,
	\`imported_source\` text,
	\`imported_source_id\` text,
	\`imported_url\` text,
	\`imported_checksum\` text,
	\`imported_data\` text,
	\`parent_id\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`categories_slug_idx\` ON \`categories\` (\`slug\`);`)
    await run(`CREATE INDEX \`categories_language_idx\` ON \`categories\` (\`language\`);`)
    await run(`CREATE INDEX \`categories_translation_group_idx\` ON \`categories\` (\`translation_group\`);`)
    await run(`CREATE INDEX \`categories_translated_from_idx\` ON \`categories\` (\`translated_from\`);`)
    await run(`CREATE INDEX \`categories_seo_seo_image_idx\` ON \`categories\` (\`seo_image_id\`);`)
    await run(`CREATE INDEX \`categories_imported_imported_run_idx\` ON \`categories\` (\`imported_run\`);`)
    await run(`CREATE INDEX \`categories_imported_imported_source_id_idx\` ON \`categories\` (\`imported_source_id\`);`)
    await run(`CREATE INDEX \`categories_parent_idx\` ON \`categories\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`categories_updated_at_idx\` ON \`categories\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`categories_created_at_idx\` ON \`categories\` (\`created_at\`);`)
    await run(`CREATE TABLE \`tags\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`description\` text,
	\`slug\` text,
	\`language\` text,
	\`translation_group\` text,
	\`translated_from\` text,
	\`translated_revision\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`seo_image_id\` text,
	\`seo_canonical\` text,
	\`seo_noindex\` integer DEFAULT false,
	\`imported_run\` text,
	\`imported_source\` text,
	\`imported_source_id\` text,
	\`imported_url\` text,
	\`imported_checksum\` text,
	\`imported_data\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`tags_slug_idx\` ON \`tags\` (\`slug\`);`)
    await run(`CREATE INDEX \`tags_language_idx\` ON \`tags\` (\`language\`);`)
    await run(`CREATE INDEX \`tags_translation_group_idx\` ON \`tags\` (\`translation_group\`);`)
    await run(`CREATE INDEX \`tags_translated_from_idx\` ON \`tags\` (\`translated_from\`);`)
    await run(`CREATE INDEX \`tags_seo_seo_image_idx\` ON \`tags\` (\`seo_image_id\`);`)
    await run(`CREATE INDEX \`tags_imported_imported_run_idx\` ON \`tags\` (\`imported_run\`);`)
    await run(`CREATE INDEX \`tags_imported_imported_source_id_idx\` ON \`tags\` (\`imported_source_id\`);`)
    await run(`CREATE INDEX \`tags_updated_at_idx\` ON \`tags\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`tags_created_at_idx\` ON \`tags\` (\`created_at\`);`)
    await run(`CREATE TABLE \`menus_items\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`label\` text,
	\`depth\` numeric DEFAULT 0,
	\`link_address\` text,
	\`link_new_tab\` integer DEFAULT false,
	\`pages_below\` integer DEFAULT false,
	\`description\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`menus_items_order_idx\` ON \`menus_items\` (\`_order\`);`)
    await run(`CREATE INDEX \`menus_items_parent_id_idx\` ON \`menus_items\` (\`_parent_id\`);`)
    await run(`CREATE TABLE \`menus\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`title\` text,
	\`language\` text,
	\`translation_group\` text,
	\`translated_from\` text,
	\`translated_revision\` text,
	\`imported_run\` text,
	\`imported_source\` text,
	\`imported_source_id\` text,
	\`imported_url\` text,
	\`imported_checksum\` text,
	\`imported_data\` text,
	\`revision\` text,
	\`edited_by_id\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`menus_language_idx\` ON \`menus\` (\`language\`);`)
    await run(`CREATE INDEX \`menus_translation_group_idx\` ON \`menus\` (\`translation_group\`);`)
    await run(`CREATE INDEX \`menus_translated_from_idx\` ON \`menus\` (\`translated_from\`);`)
    await run(`CREATE INDEX \`menus_imported_imported_run_idx\` ON \`menus\` (\`imported_run\`);`)
    await run(`CREATE INDEX \`menus_imported_imported_source_id_idx\` ON \`menus\` (\`imported_source_id\`);`)
    await run(`CREATE INDEX \`menus_revision_idx\` ON \`menus\` (\`revision\`);`)
    await run(`CREATE INDEX \`menus_edited_by_idx\` ON \`menus\` (\`edited_by_id\`);`)
    await run(`CREATE INDEX \`menus_updated_at_idx\` ON \`menus\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`menus_created_at_idx\` ON \`menus\` (\`created_at\`);`)
    await run(`CREATE INDEX \`menus_deleted_at_idx\` ON \`menus\` (\`deleted_at\`);`)
    await run(`CREATE INDEX \`menus__status_idx\` ON \`menus\` (\`_status\`);`)
    await run(`CREATE TABLE \`menus_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text NOT NULL,
	\`path\` text NOT NULL,
	\`pages_id\` text,
	\`posts_id\` text,
	\`categories_id\` text,
	\`tags_id\` text,
	\`media_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`menus_rels_order_idx\` ON \`menus_rels\` (\`order\`);`)
    await run(`CREATE INDEX \`menus_rels_parent_idx\` ON \`menus_rels\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`menus_rels_path_idx\` ON \`menus_rels\` (\`path\`);`)
    await run(`CREATE INDEX \`menus_rels_pages_id_idx\` ON \`menus_rels\` (\`pages_id\`);`)
    await run(`CREATE INDEX \`menus_rels_posts_id_idx\` ON \`menus_rels\` (\`posts_id\`);`)
    await run(`CREATE INDEX \`menus_rels_categories_id_idx\` ON \`menus_rels\` (\`categories_id\`);`)
    await run(`CREATE INDEX \`menus_rels_tags_id_idx\` ON \`menus_rels\` (\`tags_id\`);`)
    await run(`CREATE INDEX \`menus_rels_media_id_idx\` ON \`menus_rels\` (\`media_id\`);`)
    await run(`CREATE TABLE \`_menus_v_version_items\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`label\` text,
	\`depth\` numeric DEFAULT 0,
	\`link_address\` text,
	\`link_new_tab\` integer DEFAULT false,
	\`pages_below\` integer DEFAULT false,
	\`description\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_menus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`_menus_v_version_items_order_idx\` ON \`_menus_v_version_items\` (\`_order\`);`)
    await run(`CREATE INDEX \`_menus_v_version_items_parent_id_idx\` ON \`_menus_v_version_items\` (\`_parent_id\`);`)
    await run(`CREATE TABLE \`_menus_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_title\` text,
	\`version_language\` text,
	\`version_translation_group\` text,
	\`version_translated_from\` text,
	\`version_translated_revision\` text,
	\`version_imported_run\` text,
	\`version_imported_source\` text,
	\`version_imported_source_id\` text,
	\`version_imported_url\` text,
	\`version_imported_checksum\` text,
	\`version_imported_data\` text,
	\`version_revision\` text,
	\`version_edited_by_id\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`_menus_v_parent_idx\` ON \`_menus_v\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`_menus_v_version_version_language_idx\` ON \`_menus_v\` (\`version_language\`);`)
    await run(`CREATE INDEX \`_menus_v_version_version_translation_group_idx\` ON \`_menus_v\` (\`version_translation_group\`);`)
    await run(`CREATE INDEX \`_menus_v_version_version_translated_from_idx\` ON \`_menus_v\` (\`version_translated_from\`);`)
    await run(`CREATE INDEX \`_menus_v_version_imported_version_imported_run_idx\` ON \`_menus_v\` (\`version_imported_run\`);`)
    await run(`CREATE INDEX \`_menus_v_version_imported_version_imported_source_id_idx\` ON \`_menus_v\` (\`version_imported_source_id\`);`)
    await run(`CREATE INDEX \`_menus_v_version_version_revision_idx\` ON \`_menus_v\` (\`version_revision\`);`)
    await run(`CREATE INDEX \`_menus_v_version_version_edited_by_idx\` ON \`_menus_v\` (\`version_edited_by_id\`);`)
    await run(`CREATE INDEX \`_menus_v_version_version_updated_at_idx\` ON \`_menus_v\` (\`version_updated_at\`);`)
    await run(`CREATE INDEX \`_menus_v_version_version_created_at_idx\` ON \`_menus_v\` (\`version_created_at\`);`)
    await run(`CREATE INDEX \`_menus_v_version_version_deleted_at_idx\` ON \`_menus_v\` (\`version_deleted_at\`);`)
    await run(`CREATE INDEX \`_menus_v_version_version__status_idx\` ON \`_menus_v\` (\`version__status\`);`)
    await run(`CREATE INDEX \`_menus_v_created_at_idx\` ON \`_menus_v\` (\`created_at\`);`)
    await run(`CREATE INDEX \`_menus_v_updated_at_idx\` ON \`_menus_v\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`_menus_v_latest_idx\` ON \`_menus_v\` (\`latest\`);`)
    await run(`CREATE INDEX \`_menus_v_autosave_idx\` ON \`_menus_v\` (\`autosave\`);`)
    await run(`CREATE TABLE \`_menus_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`pages_id\` text,
	\`posts_id\` text,
	\`categories_id\` text,
	\`tags_id\` text,
	\`media_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_menus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`_menus_v_rels_order_idx\` ON \`_menus_v_rels\` (\`order\`);`)
    await run(`CREATE INDEX \`_menus_v_rels_parent_idx\` ON \`_menus_v_rels\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`_menus_v_rels_path_idx\` ON \`_menus_v_rels\` (\`path\`);`)
    await run(`CREATE INDEX \`_menus_v_rels_pages_id_idx\` ON \`_menus_v_rels\` (\`pages_id\`);`)
    await run(`CREATE INDEX \`_menus_v_rels_posts_id_idx\` ON \`_menus_v_rels\` (\`posts_id\`);`)
    await run(`CREATE INDEX \`_menus_v_rels_categories_id_idx\` ON \`_menus_v_rels\` (\`categories_id\`);`)
    await run(`CREATE INDEX \`_menus_v_rels_tags_id_idx\` ON \`_menus_v_rels\` (\`tags_id\`);`)
    await run(`CREATE INDEX \`_menus_v_rels_media_id_idx\` ON \`_menus_v_rels\` (\`media_id\`);`)
    await run(`CREATE TABLE \`layouts_default_for\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`layouts_default_for_order_idx\` ON \`layouts_default_for\` (\`order\`);`)
    await run(`CREATE INDEX \`layouts_default_for_parent_idx\` ON \`layouts_default_for\` (\`parent_id\`);`)
    await run(`CREATE TABLE \`layouts\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`title\` text,
	\`header\` text,
	\`before_content\` text,
	\`sidebar\` text,
	\`after_content\` text,
	\`footer\` text,
	\`language\` text,
	\`translation_group\` text,
	\`translated_from\` text,
	\`translated_revision\` text,
	\`revision\` text,
	\`edited_by_id\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`layouts_language_idx\` ON \`layouts\` (\`language\`);`)
    await run(`CREATE INDEX \`layouts_translation_group_idx\` ON \`layouts\` (\`translation_group\`);`)
    await run(`CREATE INDEX \`layouts_translated_from_idx\` ON \`layouts\` (\`translated_from\`);`)
    await run(`CREATE INDEX \`layouts_revision_idx\` ON \`layouts\` (\`revision\`);`)
    await run(`CREATE INDEX \`layouts_edited_by_idx\` ON \`layouts\` (\`edited_by_id\`);`)
    await run(`CREATE INDEX \`layouts_updated_at_idx\` ON \`layouts\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`layouts_created_at_idx\` ON \`layouts\` (\`created_at\`);`)
    await run(`CREATE INDEX \`layouts_deleted_at_idx\` ON \`layouts\` (\`deleted_at\`);`)
    await run(`CREATE INDEX \`layouts__status_idx\` ON \`layouts\` (\`_status\`);`)
    await run(`CREATE TABLE \`_layouts_v_version_default_for\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_layouts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`_layouts_v_version_default_for_order_idx\` ON \`_layouts_v_version_default_for\` (\`order\`);`)
    await run(`CREATE INDEX \`_layouts_v_version_default_for_parent_idx\` ON \`_layouts_v_version_default_for\` (\`parent_id\`);`)
    await run(`CREATE TABLE \`_layouts_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_title\` text,
	\`version_header\` text,
	\`version_before_content\` text,
	\`version_sidebar\` text,
	\`version_after_content\` text,
	\`version_footer\` text,
	\`version_language\` text,
	\`version_translation_group\` text,
	\`version_translated_from\` text,
	\`version_translated_revision\` text,
	\`version_revision\` text,
	\`version_edited_by_id\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`_layouts_v_parent_idx\` ON \`_layouts_v\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`_layouts_v_version_version_language_idx\` ON \`_layouts_v\` (\`version_language\`);`)
    await run(`CREATE INDEX \`_layouts_v_version_version_translation_group_idx\` ON \`_layouts_v\` (\`version_translation_group\`);`)
    await run(`CREATE INDEX \`_layouts_v_version_version_translated_from_idx\` ON \`_layouts_v\` (\`version_translated_from\`);`)
    await run(`CREATE INDEX \`_layouts_v_version_version_revision_idx\` ON \`_layouts_v\` (\`version_revision\`);`)
    await run(`CREATE INDEX \`_layouts_v_version_version_edited_by_idx\` ON \`_layouts_v\` (\`version_edited_by_id\`);`)
    await run(`CREATE INDEX \`_layouts_v_version_version_updated_at_idx\` ON \`_layouts_v\` (\`version_updated_at\`);`)
    await run(`CREATE INDEX \`_layouts_v_version_version_created_at_idx\` ON \`_layouts_v\` (\`version_created_at\`);`)
    await run(`CREATE INDEX \`_layouts_v_version_version_deleted_at_idx\` ON \`_layouts_v\` (\`version_deleted_at\`);`)
    await run(`CREATE INDEX \`_layouts_v_version_version__status_idx\` ON \`_layouts_v\` (\`version__status\`);`)
    await run(`CREATE INDEX \`_layouts_v_created_at_idx\` ON \`_layouts_v\` (\`created_at\`);`)
    await run(`CREATE INDEX \`_layouts_v_updated_at_idx\` ON \`_layouts_v\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`_layouts_v_latest_idx\` ON \`_layouts_v\` (\`latest\`);`)
    await run(`CREATE INDEX \`_layouts_v_autosave_idx\` ON \`_layouts_v\` (\`autosave\`);`)
    await run(`CREATE TABLE \`patterns\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`title\` text,
	\`body\` text,
	\`language\` text,
	\`translation_group\` text,
	\`translated_from\` text,
	\`translated_revision\` text,
	\`imported_run\` text,
	\`imported_source\` text,
	\`imported_source_id\` text,
	\`imported_url\` text,
	\`imported_checksum\` text,
	\`imported_data\` text,
	\`revision\` text,
	\`edited_by_id\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`patterns_language_idx\` ON \`patterns\` (\`language\`);`)
    await run(`CREATE INDEX \`patterns_translation_group_idx\` ON \`patterns\` (\`translation_group\`);`)
    await run(`CREATE INDEX \`patterns_translated_from_idx\` ON \`patterns\` (\`translated_from\`);`)
    await run(`CREATE INDEX \`patterns_imported_imported_run_idx\` ON \`patterns\` (\`imported_run\`);`)
    await run(`CREATE INDEX \`patterns_imported_imported_source_id_idx\` ON \`patterns\` (\`imported_source_id\`);`)
    await run(`CREATE INDEX \`patterns_revision_idx\` ON \`patterns\` (\`revision\`);`)
    await run(`CREATE INDEX \`patterns_edited_by_idx\` ON \`patterns\` (\`edited_by_id\`);`)
    await run(`CREATE INDEX \`patterns_updated_at_idx\` ON \`patterns\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`patterns_created_at_idx\` ON \`patterns\` (\`created_at\`);`)
    await run(`CREATE INDEX \`patterns_deleted_at_idx\` ON \`patterns\` (\`deleted_at\`);`)
    await run(`CREATE INDEX \`patterns__status_idx\` ON \`patterns\` (\`_status\`);`)
    await run(`CREATE TABLE \`_patterns_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text,
	\`version_title\` text,
	\`version_body\` text,
	\`version_language\` text,
	\`version_translation_group\` text,
	\`version_translated_from\` text,
	\`version_translated_revision\` text,
	\`version_imported_run\` text,
	\`version_imported_source\` text,
	\`version_imported_source_id\` text,
	\`version_imported_url\` text,
	\`version_imported_checksum\` text,
	\`version_imported_data\` text,
	\`version_revision\` text,
	\`version_edited_by_id\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`patterns\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`_patterns_v_parent_idx\` ON \`_patterns_v\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_version_language_idx\` ON \`_patterns_v\` (\`version_language\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_version_translation_group_idx\` ON \`_patterns_v\` (\`version_translation_group\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_version_translated_from_idx\` ON \`_patterns_v\` (\`version_translated_from\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_imported_version_imported_run_idx\` ON \`_patterns_v\` (\`version_imported_run\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_imported_version_imported_source_id_idx\` ON \`_patterns_v\` (\`version_imported_source_id\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_version_revision_idx\` ON \`_patterns_v\` (\`version_revision\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_version_edited_by_idx\` ON \`_patterns_v\` (\`version_edited_by_id\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_version_updated_at_idx\` ON \`_patterns_v\` (\`version_updated_at\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_version_created_at_idx\` ON \`_patterns_v\` (\`version_created_at\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_version_deleted_at_idx\` ON \`_patterns_v\` (\`version_deleted_at\`);`)
    await run(`CREATE INDEX \`_patterns_v_version_version__status_idx\` ON \`_patterns_v\` (\`version__status\`);`)
    await run(`CREATE INDEX \`_patterns_v_created_at_idx\` ON \`_patterns_v\` (\`created_at\`);`)
    await run(`CREATE INDEX \`_patterns_v_updated_at_idx\` ON \`_patterns_v\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`_patterns_v_latest_idx\` ON \`_patterns_v\` (\`latest\`);`)
    await run(`CREATE INDEX \`_patterns_v_autosave_idx\` ON \`_patterns_v\` (\`autosave\`);`)
    await run(`CREATE TABLE \`users_sessions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`created_at\` text,
	\`expires_at\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
    await run(`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
    await run(`CREATE TABLE \`users\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`role\` text DEFAULT 'contributor' NOT NULL,
	\`bio\` text,
	\`website\` text,
	\`picture_id\` text,
	\`slug\` text,
	\`imported_run\` text,
	\`imported_source\` text,
	\`imported_source_id\` text,
	\`imported_url\` text,
	\`imported_checksum\` text,
	\`imported_data\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`email\` text NOT NULL,
	\`reset_password_token\` text,
	\`reset_password_expiration\` text,
	\`salt\` text,
	\`hash\` text,
	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`users_role_idx\` ON \`users\` (\`role\`);`)
    await run(`CREATE INDEX \`users_picture_idx\` ON \`users\` (\`picture_id\`);`)
    await run(`CREATE INDEX \`users_slug_idx\` ON \`users\` (\`slug\`);`)
    await run(`CREATE INDEX \`users_imported_imported_run_idx\` ON \`users\` (\`imported_run\`);`)
    await run(`CREATE INDEX \`users_imported_imported_source_id_idx\` ON \`users\` (\`imported_source_id\`);`)
    await run(`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
    await run(`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
    await run(`CREATE TABLE \`subscriptions\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`email\` text NOT NULL,
	\`type\` text NOT NULL,
	\`document\` text NOT NULL,
	\`wants\` text NOT NULL,
	\`language\` text NOT NULL,
	\`confirmed_at\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
    await run(`CREATE INDEX \`subscriptions_email_idx\` ON \`subscriptions\` (\`email\`);`)
    await run(`CREATE INDEX \`subscriptions_document_idx\` ON \`subscriptions\` (\`document\`);`)
    await run(`CREATE INDEX \`subscriptions_updated_at_idx\` ON \`subscriptions\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`subscriptions_created_at_idx\` ON \`subscriptions\` (\`created_at\`);`)
    await run(`CREATE TABLE \`paths\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`path\` text NOT NULL,
	\`state\` text DEFAULT 'redirect' NOT NULL,
	\`target\` text,
	\`target_type\` text,
	\`target_id\` text,
	\`destination\` text,
	\`status\` text DEFAULT '301',
	\`origin\` text DEFAULT 'manual' NOT NULL,
	\`rule\` numeric,
	\`language\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
    await run(`CREATE UNIQUE INDEX \`paths_path_idx\` ON \`paths\` (\`path\`);`)
    await run(`CREATE INDEX \`paths_state_idx\` ON \`paths\` (\`state\`);`)
    await run(`CREATE INDEX \`paths_target_idx\` ON \`paths\` (\`target\`);`)
    await run(`CREATE INDEX \`paths_target_id_idx\` ON \`paths\` (\`target_id\`);`)
    await run(`CREATE INDEX \`paths_updated_at_idx\` ON \`paths\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`paths_created_at_idx\` ON \`paths\` (\`created_at\`);`)
    await run(`CREATE TABLE \`references\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`source_type\` text NOT NULL,
	\`source_id\` text NOT NULL,
	\`edition\` text NOT NULL,
	\`target_type\` text NOT NULL,
	\`target_id\` text NOT NULL,
	\`field\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
    await run(`CREATE INDEX \`references_source_id_idx\` ON \`references\` (\`source_id\`);`)
    await run(`CREATE INDEX \`references_target_id_idx\` ON \`references\` (\`target_id\`);`)
    await run(`CREATE INDEX \`references_updated_at_idx\` ON \`references\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`references_created_at_idx\` ON \`references\` (\`created_at\`);`)
    await run(`CREATE TABLE \`changes\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`type\` text NOT NULL,
	\`document\` text,
	\`what\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
    await run(`CREATE INDEX \`changes_document_idx\` ON \`changes\` (\`document\`);`)
    await run(`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
    await run(`CREATE TABLE \`schedules\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`type\` text NOT NULL,
	\`document\` text NOT NULL,
	\`revision\` text,
	\`action\` text NOT NULL,
	\`at\` text NOT NULL,
	\`by\` text,
	\`state\` text DEFAULT 'waiting' NOT NULL,
	\`lease_until\` text,
	\`attempts\` numeric DEFAULT 0,
	\`error\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
    await run(`CREATE INDEX \`schedules_document_idx\` ON \`schedules\` (\`document\`);`)
    await run(`CREATE INDEX \`schedules_at_idx\` ON \`schedules\` (\`at\`);`)
    await run(`CREATE INDEX \`schedules_state_idx\` ON \`schedules\` (\`state\`);`)
    await run(`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
    await run(`CREATE TABLE \`payload_kv\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`data\` text NOT NULL
);`)
    await run(`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
    await run(`CREATE TABLE \`payload_folders_folder_type\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_folders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`payload_folders_folder_type_order_idx\` ON \`payload_folders_folder_type\` (\`order\`);`)
    await run(`CREATE INDEX \`payload_folders_folder_type_parent_idx\` ON \`payload_folders_folder_type\` (\`parent_id\`);`)
    await run(`CREATE TABLE \`payload_folders\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`folder_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`folder_id\`) REFERENCES \`payload_folders\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`payload_folders_name_idx\` ON \`payload_folders\` (\`name\`);`)
    await run(`CREATE INDEX \`payload_folders_folder_idx\` ON \`payload_folders\` (\`folder_id\`);`)
    await run(`CREATE INDEX \`payload_folders_updated_at_idx\` ON \`payload_folders\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`payload_folders_created_at_idx\` ON \`payload_folders\` (\`created_at\`);`)
    await run(`CREATE TABLE \`payload_locked_documents\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`global_slug\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
    await run(`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
    await run(`CREATE TABLE \`payload_locked_documents_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`posts_id\` text,
	\`pages_id\` text,
	\`media_id\` text,
	\`comments_id\` text,
	\`categories_id\` text,
	\`tags_id\` text,
	\`menus_id\` text,
	\`layouts_id\` text,
	\`patterns_id\` text,
	\`users_id\` text,
	\`subscriptions_id\` text,
	\`paths_id\` text,
	\`references_id\` text,
	\`changes_id\` text,
	\`schedules_id\` text,
	\`payload_folders_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`menus_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`layouts_id\`) REFERENCES \`layouts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`patterns_id\`) REFERENCES \`patterns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`subscriptions_id\`) REFERENCES \`subscriptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`paths_id\`) REFERENCES \`paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`changes_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`schedules_id\`) REFERENCES \`schedules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`payload_folders_id\`) REFERENCES \`payload_folders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_posts_id_idx\` ON \`payload_locked_documents_rels\` (\`posts_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_menus_id_idx\` ON \`payload_locked_documents_rels\` (\`menus_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_layouts_id_idx\` ON \`payload_locked_documents_rels\` (\`layouts_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_patterns_id_idx\` ON \`payload_locked_documents_rels\` (\`patterns_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_subscriptions_id_idx\` ON \`payload_locked_documents_rels\` (\`subscriptions_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_paths_id_idx\` ON \`payload_locked_documents_rels\` (\`paths_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_references_id_idx\` ON \`payload_locked_documents_rels\` (\`references_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`changes_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_schedules_id_idx\` ON \`payload_locked_documents_rels\` (\`schedules_id\`);`)
    await run(`CREATE INDEX \`payload_locked_documents_rels_payload_folders_id_idx\` ON \`payload_locked_documents_rels\` (\`payload_folders_id\`);`)
    await run(`CREATE TABLE \`payload_preferences\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text,
	\`value\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
    await run(`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
    await run(`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
    await run(`CREATE TABLE \`payload_preferences_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`users_id\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
    await run(`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
    await run(`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
    await run(`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
    await run(`CREATE TABLE \`payload_migrations\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`batch\` numeric,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
    await run(`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
    await run(`CREATE TABLE \`site_languages\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`code\` text,
	\`title\` text,
	\`tagline\` text,
	\`home_id\` text,
	\`posts_page_id\` text,
	\`not_found_page_id\` text,
	\`main_menu_id\` text,
	\`footer_menu_id\` text,
	\`lists_posts_title\` text,
	\`lists_posts_intro\` text,
	\`lists_dates_title\` text,
	\`lists_dates_intro\` text,
	\`lists_authors_title\` text,
	\`lists_authors_intro\` text,
	\`lists_search_title\` text,
	\`lists_search_results\` text,
	\`lists_search_intro\` text,
	FOREIGN KEY (\`home_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`posts_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`not_found_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`main_menu_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`footer_menu_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`site_languages_order_idx\` ON \`site_languages\` (\`_order\`);`)
    await run(`CREATE INDEX \`site_languages_parent_id_idx\` ON \`site_languages\` (\`_parent_id\`);`)
    await run(`CREATE INDEX \`site_languages_home_idx\` ON \`site_languages\` (\`home_id\`);`)
    await run(`CREATE INDEX \`site_languages_posts_page_idx\` ON \`site_languages\` (\`posts_page_id\`);`)
    await run(`CREATE INDEX \`site_languages_not_found_page_idx\` ON \`site_languages\` (\`not_found_page_id\`);`)
    await run(`CREATE INDEX \`site_languages_main_menu_idx\` ON \`site_languages\` (\`main_menu_id\`);`)
    await run(`CREATE INDEX \`site_languages_footer_menu_idx\` ON \`site_languages\` (\`footer_menu_id\`);`)
    await run(`CREATE TABLE \`site_allowed_verification\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text,
	\`content\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`site_allowed_verification_order_idx\` ON \`site_allowed_verification\` (\`_order\`);`)
    await run(`CREATE INDEX \`site_allowed_verification_parent_id_idx\` ON \`site_allowed_verification\` (\`_parent_id\`);`)
    await run(`CREATE TABLE \`site\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`logo_id\` text,
	\`logo_dark_id\` text,
	\`icon_id\` text,
	\`social_image_id\` text,
	\`contact\` text,
	\`state\` text DEFAULT 'open',
	\`posts_per_page\` numeric DEFAULT 10,
	\`time_zone\` text DEFAULT 'UTC',
	\`permalinks_posts\` text DEFAULT '/%year%/%monthnum%/%postname%',
	\`permalinks_category_base\` text DEFAULT 'category',
	\`permalinks_tag_base\` text DEFAULT 'tag',
	\`permalinks_author_base\` text DEFAULT 'author',
	\`permalinks_earlier\` text,
	\`discussion_open\` integer DEFAULT true,
	\`discussion_moderate\` text DEFAULT 'first',
	\`discussion_close_after_days\` numeric DEFAULT 0,
	\`discussion_most_links\` numeric DEFAULT 2,
	\`discussion_pause_seconds\` numeric DEFAULT 15,
	\`discussion_hold_list\` text,
	\`discussion_block_list\` text,
	\`discussion_keep_addresses_for_days\` numeric DEFAULT 30,
	\`discussion_mail_authors\` integer DEFAULT true,
	\`discussion_mail_moderators\` integer DEFAULT true,
	\`discussion_subscriptions\` integer DEFAULT true,
	\`allowed_embed_hosts\` text,
	\`allowed_scripts\` text,
	\`revision\` text,
	\`edited_by_id\` text,
	\`_status\` text DEFAULT 'draft',
	\`updated_at\` text,
	\`created_at\` text,
	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`logo_dark_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`icon_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`site_logo_idx\` ON \`site\` (\`logo_id\`);`)
    await run(`CREATE INDEX \`site_logo_dark_idx\` ON \`site\` (\`logo_dark_id\`);`)
    await run(`CREATE INDEX \`site_icon_idx\` ON \`site\` (\`icon_id\`);`)
    await run(`CREATE INDEX \`site_social_image_idx\` ON \`site\` (\`social_image_id\`);`)
    await run(`CREATE INDEX \`site_revision_idx\` ON \`site\` (\`revision\`);`)
    await run(`CREATE INDEX \`site_edited_by_idx\` ON \`site\` (\`edited_by_id\`);`)
    await run(`CREATE INDEX \`site__status_idx\` ON \`site\` (\`_status\`);`)
    await run(`CREATE TABLE \`_site_v_version_languages\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text,
	\`title\` text,
	\`tagline\` text,
	\`home_id\` text,
	\`posts_page_id\` text,
	\`not_found_page_id\` text,
	\`main_menu_id\` text,
	\`footer_menu_id\` text,
	\`lists_posts_title\` text,
	\`lists_posts_intro\` text,
	\`lists_dates_title\` text,
	\`lists_dates_intro\` text,
	\`lists_authors_title\` text,
	\`lists_authors_intro\` text,
	\`lists_search_title\` text,
	\`lists_search_results\` text,
	\`lists_search_intro\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`home_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`posts_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`not_found_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`main_menu_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`footer_menu_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`_site_v_version_languages_order_idx\` ON \`_site_v_version_languages\` (\`_order\`);`)
    await run(`CREATE INDEX \`_site_v_version_languages_parent_id_idx\` ON \`_site_v_version_languages\` (\`_parent_id\`);`)
    await run(`CREATE INDEX \`_site_v_version_languages_home_idx\` ON \`_site_v_version_languages\` (\`home_id\`);`)
    await run(`CREATE INDEX \`_site_v_version_languages_posts_page_idx\` ON \`_site_v_version_languages\` (\`posts_page_id\`);`)
    await run(`CREATE INDEX \`_site_v_version_languages_not_found_page_idx\` ON \`_site_v_version_languages\` (\`not_found_page_id\`);`)
    await run(`CREATE INDEX \`_site_v_version_languages_main_menu_idx\` ON \`_site_v_version_languages\` (\`main_menu_id\`);`)
    await run(`CREATE INDEX \`_site_v_version_languages_footer_menu_idx\` ON \`_site_v_version_languages\` (\`footer_menu_id\`);`)
    await run(`CREATE TABLE \`_site_v_version_allowed_verification\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`content\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
    await run(`CREATE INDEX \`_site_v_version_allowed_verification_order_idx\` ON \`_site_v_version_allowed_verification\` (\`_order\`);`)
    await run(`CREATE INDEX \`_site_v_version_allowed_verification_parent_id_idx\` ON \`_site_v_version_allowed_verification\` (\`_parent_id\`);`)
    await run(`CREATE TABLE \`_site_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version_logo_id\` text,
	\`version_logo_dark_id\` text,
	\`version_icon_id\` text,
	\`version_social_image_id\` text,
	\`version_contact\` text,
	\`version_state\` text DEFAULT 'open',
	\`version_posts_per_page\` numeric DEFAULT 10,
	\`version_time_zone\` text DEFAULT 'UTC',
	\`version_permalinks_posts\` text DEFAULT '/%year%/%monthnum%/%postname%',
	\`version_permalinks_category_base\` text DEFAULT 'category',
	\`version_permalinks_tag_base\` text DEFAULT 'tag',
	\`version_permalinks_author_base\` text DEFAULT 'author',
	\`version_permalinks_earlier\` text,
	\`version_discussion_open\` integer DEFAULT true,
	\`version_discussion_moderate\` text DEFAULT 'first',
	\`version_discussion_close_after_days\` numeric DEFAULT 0,
	\`version_discussion_most_links\` numeric DEFAULT 2,
	\`version_discussion_pause_seconds\` numeric DEFAULT 15,
	\`version_discussion_hold_list\` text,
	\`version_discussion_block_list\` text,
	\`version_discussion_keep_addresses_for_days\` numeric DEFAULT 30,
	\`version_discussion_mail_authors\` integer DEFAULT true,
	\`version_discussion_mail_moderators\` integer DEFAULT true,
	\`version_discussion_subscriptions\` integer DEFAULT true,
	\`version_allowed_embed_hosts\` text,
	\`version_allowed_scripts\` text,
	\`version_revision\` text,
	\`version_edited_by_id\` text,
	\`version__status\` text DEFAULT 'draft',
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_logo_dark_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_icon_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`_site_v_version_version_logo_idx\` ON \`_site_v\` (\`version_logo_id\`);`)
    await run(`CREATE INDEX \`_site_v_version_version_logo_dark_idx\` ON \`_site_v\` (\`version_logo_dark_id\`);`)
    await run(`CREATE INDEX \`_site_v_version_version_icon_idx\` ON \`_site_v\` (\`version_icon_id\`);`)
    await run(`CREATE INDEX \`_site_v_version_version_social_image_idx\` ON \`_site_v\` (\`version_social_image_id\`);`)
    await run(`CREATE INDEX \`_site_v_version_version_revision_idx\` ON \`_site_v\` (\`version_revision\`);`)
    await run(`CREATE INDEX \`_site_v_version_version_edited_by_idx\` ON \`_site_v\` (\`version_edited_by_id\`);`)
    await run(`CREATE INDEX \`_site_v_version_version__status_idx\` ON \`_site_v\` (\`version__status\`);`)
    await run(`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
    await run(`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`_site_v_latest_idx\` ON \`_site_v\` (\`latest\`);`)
    await run(`CREATE INDEX \`_site_v_autosave_idx\` ON \`_site_v\` (\`autosave\`);`)
    await run(`CREATE TABLE \`design\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`style\` text DEFAULT 'curtain',
	\`light_ground\` text,
	\`light_text\` text,
	\`light_subtle\` text,
	\`light_muted\` text,
	\`light_accent\` text,
	\`light_line\` text,
	\`dark_ground\` text,
	\`dark_text\` text,
	\`dark_subtle\` text,
	\`dark_muted\` text,
	\`dark_accent\` text,
	\`dark_line\` text,
	\`fonts_text\` text,
	\`fonts_headings\` text,
	\`fonts_size\` text,
	\`measure\` text,
	\`corners\` text,
	\`revision\` text,
	\`edited_by_id\` text,
	\`_status\` text DEFAULT 'draft',
	\`updated_at\` text,
	\`created_at\` text,
	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`design_revision_idx\` ON \`design\` (\`revision\`);`)
    await run(`CREATE INDEX \`design_edited_by_idx\` ON \`design\` (\`edited_by_id\`);`)
    await run(`CREATE INDEX \`design__status_idx\` ON \`design\` (\`_status\`);`)
    await run(`CREATE TABLE \`_design_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version_style\` text DEFAULT 'curtain',
	\`version_light_ground\` text,
	\`version_light_text\` text,
	\`version_light_subtle\` text,
	\`version_light_muted\` text,
	\`version_light_accent\` text,
	\`version_light_line\` text,
	\`version_dark_ground\` text,
	\`version_dark_text\` text,
	\`version_dark_subtle\` text,
	\`version_dark_muted\` text,
	\`version_dark_accent\` text,
	\`version_dark_line\` text,
	\`version_fonts_text\` text,
	\`version_fonts_headings\` text,
	\`version_fonts_size\` text,
	\`version_measure\` text,
	\`version_corners\` text,
	\`version_revision\` text,
	\`version_edited_by_id\` text,
	\`version__status\` text DEFAULT 'draft',
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`latest\` integer,
	\`autosave\` integer,
	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
    await run(`CREATE INDEX \`_design_v_version_version_revision_idx\` ON \`_design_v\` (\`version_revision\`);`)
    await run(`CREATE INDEX \`_design_v_version_version_edited_by_idx\` ON \`_design_v\` (\`version_edited_by_id\`);`)
    await run(`CREATE INDEX \`_design_v_version_version__status_idx\` ON \`_design_v\` (\`version__status\`);`)
    await run(`CREATE INDEX \`_design_v_created_at_idx\` ON \`_design_v\` (\`created_at\`);`)
    await run(`CREATE INDEX \`_design_v_updated_at_idx\` ON \`_design_v\` (\`updated_at\`);`)
    await run(`CREATE INDEX \`_design_v_latest_idx\` ON \`_design_v\` (\`latest\`);`)
    await run(`CREATE INDEX \`_design_v_autosave_idx\` ON \`_design_v\` (\`autosave\`);`)
  },
}
