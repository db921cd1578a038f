/** Begins a story in the children's tier. Fails when the server is gone. */
export async function beginStory(
  url: string,
  wish: Readonly<Record<string, unknown>>,
): Promise<{ readonly storyId: string }> {
  const response = await fetch(`${url}/api/kids/trpc/story.start`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(wish),
  })
  if (!response.ok) throw new Error(`The server answered ${response.status}.`)
  const body: { result: { data: { storyId: string } } } = JSON.parse(await response.text())
  return body.result.data
}
