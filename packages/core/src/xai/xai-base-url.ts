export const defaultXAiBaseUrl = 'https://api.x.ai/v1'
