CREATE TABLE `imported_fields` (
	`tier_id` text NOT NULL,
	`story_id` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`original_id` text NOT NULL,
	`rest` text NOT NULL,
	PRIMARY KEY(`tier_id`, `story_id`, `entity_id`),
	FOREIGN KEY (`tier_id`,`story_id`) REFERENCES `stories`(`tier_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `imported_stories` (
	`tier_id` text NOT NULL,
	`source` text NOT NULL,
	`original_id` text NOT NULL,
	`story_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tier_id`, `source`, `original_id`),
	FOREIGN KEY (`tier_id`) REFERENCES `tiers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imported_stories_by_story` ON `imported_stories` (`tier_id`,`story_id`);