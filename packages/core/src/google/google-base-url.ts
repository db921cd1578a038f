export const defaultGoogleBaseUrl = 'https://generativelanguage.googleapis.com'
