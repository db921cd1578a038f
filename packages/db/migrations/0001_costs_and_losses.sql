ALTER TABLE `media` ADD `cost_basis` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `lost_at` integer;--> statement-breakpoint
ALTER TABLE `provider_calls` ADD `reserved_cost_usd` real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `provider_calls` ADD `cost_basis` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
CREATE INDEX `calls_by_time` ON `provider_calls` (`tier_id`,`sent_at`);