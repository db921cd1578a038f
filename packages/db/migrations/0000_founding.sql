CREATE TABLE `gates` (
	`tier_id` text PRIMARY KEY NOT NULL,
	`failed_tries` integer NOT NULL,
	`blocked_until` integer,
	FOREIGN KEY (`tier_id`) REFERENCES `tiers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`tier_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`tier_id`) REFERENCES `tiers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tiers` (
	`id` text PRIMARY KEY NOT NULL,
	`display_name` text NOT NULL,
	`binding` text NOT NULL,
	`audience` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `choices` (
	`tier_id` text NOT NULL,
	`id` text NOT NULL,
	`scene_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`is_typed` integer NOT NULL,
	`next_scene_id` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `id`),
	FOREIGN KEY (`tier_id`,`scene_id`) REFERENCES `scenes`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `choices_by_scene` ON `choices` (`tier_id`,`scene_id`,`position`);--> statement-breakpoint
CREATE TABLE `scenes` (
	`tier_id` text NOT NULL,
	`id` text NOT NULL,
	`story_id` text NOT NULL,
	`parent_scene_id` text,
	`choice_id` text,
	`depth` integer NOT NULL,
	`status` text NOT NULL,
	`narration` text NOT NULL,
	`alt_text` text NOT NULL,
	`image_prompt` text,
	`is_ending` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `id`),
	FOREIGN KEY (`tier_id`,`story_id`) REFERENCES `stories`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tier_id`,`parent_scene_id`) REFERENCES `scenes`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `scenes_by_story` ON `scenes` (`tier_id`,`story_id`,`depth`);--> statement-breakpoint
CREATE TABLE `stories` (
	`tier_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`prompt` text NOT NULL,
	`status` text NOT NULL,
	`length` text NOT NULL,
	`planned_scenes` integer NOT NULL,
	`art_style` text NOT NULL,
	`image_model` text NOT NULL,
	`text_model` text NOT NULL,
	`video_mode` integer NOT NULL,
	`memory_mode` integer NOT NULL,
	`profile_id` text,
	`current_scene_id` text NOT NULL,
	`notices` text NOT NULL,
	`seed` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`saved_at` integer,
	`deleted_at` integer,
	PRIMARY KEY(`tier_id`, `id`),
	FOREIGN KEY (`tier_id`) REFERENCES `tiers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stories_by_age` ON `stories` (`tier_id`,`deleted_at`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `media` (
	`tier_id` text NOT NULL,
	`id` text NOT NULL,
	`scene_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`storage_key` text NOT NULL,
	`sha256` text NOT NULL,
	`byte_length` integer NOT NULL,
	`media_type` text NOT NULL,
	`width` integer,
	`height` integer,
	`duration_seconds` real,
	`model_key` text NOT NULL,
	`prompt` text NOT NULL,
	`references` text NOT NULL,
	`source_media_id` text,
	`generation_seconds` real NOT NULL,
	`cost_usd` real,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `id`),
	FOREIGN KEY (`tier_id`,`scene_id`) REFERENCES `scenes`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_storage_key_unique` ON `media` (`storage_key`);--> statement-breakpoint
CREATE INDEX `media_by_scene` ON `media` (`tier_id`,`scene_id`,`kind`,`version`);--> statement-breakpoint
CREATE INDEX `media_by_model` ON `media` (`model_key`,`kind`,`created_at`);--> statement-breakpoint
CREATE TABLE `media_variants` (
	`tier_id` text NOT NULL,
	`media_id` text NOT NULL,
	`variant` text NOT NULL,
	`storage_key` text NOT NULL,
	`sha256` text NOT NULL,
	`byte_length` integer NOT NULL,
	`media_type` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `media_id`, `variant`),
	FOREIGN KEY (`tier_id`,`media_id`) REFERENCES `media`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_variants_storage_key_unique` ON `media_variants` (`storage_key`);--> statement-breakpoint
CREATE TABLE `generations` (
	`tier_id` text NOT NULL,
	`id` text NOT NULL,
	`scene_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`phase` text NOT NULL,
	`model_key` text NOT NULL,
	`depends_on_id` text,
	`source_media_id` text,
	`media_id` text,
	`seed` text NOT NULL,
	`attempt` integer NOT NULL,
	`available_at` integer NOT NULL,
	`owner` text,
	`fence` integer NOT NULL,
	`operation` text,
	`progress` real,
	`error_reason` text,
	`error_billed` text,
	`error_retryable` integer,
	`started_at` integer,
	`settled_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `id`),
	FOREIGN KEY (`tier_id`,`scene_id`) REFERENCES `scenes`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tier_id`,`depends_on_id`) REFERENCES `generations`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `generations_by_scene` ON `generations` (`tier_id`,`scene_id`,`kind`,`created_at`);--> statement-breakpoint
CREATE INDEX `generations_waiting` ON `generations` (`status`,`available_at`);--> statement-breakpoint
CREATE TABLE `provider_calls` (
	`tier_id` text NOT NULL,
	`id` text NOT NULL,
	`generation_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`model_key` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`state` text NOT NULL,
	`estimated_cost_usd` real,
	`actual_cost_usd` real,
	`sent_at` integer NOT NULL,
	`settled_at` integer,
	PRIMARY KEY(`tier_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_call_an_attempt` ON `provider_calls` (`tier_id`,`generation_id`,`attempt`);--> statement-breakpoint
CREATE TABLE `database_facts` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `events` (
	`tier_id` text NOT NULL,
	`story_id` text NOT NULL,
	`seq` integer NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `story_id`, `seq`),
	FOREIGN KEY (`tier_id`,`story_id`) REFERENCES `streams`(`tier_id`,`story_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `streams` (
	`tier_id` text NOT NULL,
	`story_id` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `story_id`),
	FOREIGN KEY (`tier_id`,`story_id`) REFERENCES `stories`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `characters` (
	`tier_id` text NOT NULL,
	`id` text NOT NULL,
	`profile_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `id`),
	FOREIGN KEY (`tier_id`,`profile_id`) REFERENCES `profiles`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `characters_by_profile` ON `characters` (`tier_id`,`profile_id`,`position`);--> statement-breakpoint
CREATE TABLE `photos` (
	`tier_id` text NOT NULL,
	`id` text NOT NULL,
	`character_id` text NOT NULL,
	`position` integer NOT NULL,
	`storage_key` text NOT NULL,
	`sha256` text NOT NULL,
	`byte_length` integer NOT NULL,
	`media_type` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`consented_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `id`),
	FOREIGN KEY (`tier_id`,`character_id`) REFERENCES `characters`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `photos_storage_key_unique` ON `photos` (`storage_key`);--> statement-breakpoint
CREATE INDEX `photos_by_character` ON `photos` (`tier_id`,`character_id`,`position`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`tier_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `id`),
	FOREIGN KEY (`tier_id`) REFERENCES `tiers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tombstones` (
	`tier_id` text NOT NULL,
	`entity` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `entity`, `id`)
);
