/** The origin, without `/v1`. */
export const defaultAnthropicBaseUrl = 'https://api.anthropic.com'
export const apiVersion = '2023-06-01'
