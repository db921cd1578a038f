import { skipToken, useQuery } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'

const keyOf = (sceneId: string) => ['picture-preview', sceneId] as const
const keptMs = 60_000

/** Keeps the newest unfinished picture of a scene, in place of the one before it. */
export function keepPreview(queryClient: QueryClient, sceneId: string, dataUrl: string): void {
  const before = queryClient.getQueryData<string>(keyOf(sceneId))
  if (before !== undefined) URL.revokeObjectURL(before)
  queryClient.setQueryData(keyOf(sceneId), toObjectUrl(dataUrl))
}

/** The page shows no address that carries its own content, so the bytes get one of their own. */
function toObjectUrl(dataUrl: string): string {
  const [head = '', base64 = ''] = dataUrl.split(',', 2)
  const type = /^data:(?<type>image\/\w+);/.exec(head)?.groups?.['type'] ?? 'image/webp'
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes], { type }))
}

/** The unfinished picture of a scene, while there is one. */
export function usePreview(sceneId: string): string | null {
  return useQuery<string>({ queryKey: keyOf(sceneId), queryFn: skipToken, gcTime: keptMs }).data ?? null
}
