/** As the server has them. */
export const maxCharacters = 10
export const maxPhotos = 3
export const maxNameLength = 60
export const maxDescriptionLength = 500
export const maxPhotoBytes = 25_000_000
