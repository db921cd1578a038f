CREATE TABLE `photo_sends` (
	`tier_id` text NOT NULL,
	`photo_id` text NOT NULL,
	`character_id` text NOT NULL,
	`generation_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`story_id` text NOT NULL,
	`model_key` text NOT NULL,
	`sent_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `generation_id`, `attempt`, `photo_id`)
);
--> statement-breakpoint
CREATE INDEX `photo_sends_by_time` ON `photo_sends` (`tier_id`,`sent_at`);--> statement-breakpoint
ALTER TABLE `scenes` ADD `people` text;--> statement-breakpoint
ALTER TABLE `scenes` ADD `looks` text;--> statement-breakpoint
ALTER TABLE `photos` ADD `thumb_storage_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `photos` ADD `thumb_sha256` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `photos` ADD `thumb_byte_length` integer DEFAULT 0 NOT NULL;