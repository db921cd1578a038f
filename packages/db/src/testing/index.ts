export { createTestDatabase } from './test-database.ts'
export { insertTestStory } from './story-fixture.ts'
